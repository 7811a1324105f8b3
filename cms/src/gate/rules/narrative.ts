import { stops, textOf, type Rule } from '../rule';

const KNOWN = ['told-to-us', 'composite', 'illustrative', 'published-by-another'];

/** T1: what kind of account it is, since the page says so. */
export const narrative: Rule = ({ uid, values, path }) => {
  if (uid !== 'api::testimony.testimony' || KNOWN.includes(textOf(values['narrative']))) return [];
  const message =
    'It is not said where this account comes from. Choose one, since readers are told (T1).';
  return [stops('T1', { path: [...path, 'narrative'], message })];
};
