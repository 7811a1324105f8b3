import { stops, textOf, type Rule } from '../rule';

/** T5: a changed name is always said to be changed. Somebody made up has no other name. */
export const changedName: Rule = ({ uid, values, path }) => {
  if (uid !== 'api::testimony.testimony') return [];
  if (values['narrative'] === 'illustrative') return [];
  if (textOf(values['pseudonym']) === '' || values['nameChanged'] === true) return [];
  const message =
    'There is a name, and readers are not told that it was changed. Say yes here, or take the name out (T5).';
  return [stops('T5', { path: [...path, 'nameChanged'], message })];
};
