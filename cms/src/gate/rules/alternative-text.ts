import { stops, textOf, type Rule } from '../rule';

/** M1: alternative text, or an explicit "decorative". */
export const alternativeText: Rule = ({ uid, values, path }) => {
  if (uid !== 'element.picture' || values['decorative'] === true) return [];
  if (textOf(values['alternativeText']) !== '') return [];
  const message =
    'This picture has no description for those who cannot see it. Write one sentence, or switch on "Only decoration" (M1).';
  return [stops('M1', { path: [...path, 'alternativeText'], message })];
};
