import { stops, textOf, type Rule } from '../rule';

/** F1: what a figure speaks of has a beginning that is not behind its end. */
export const figurePeriod: Rule = ({ uid, values, path }) => {
  if (uid !== 'api::statistic.statistic') return [];
  const [start, end] = [textOf(values['periodStart']), textOf(values['periodEnd'])];
  if (start === '' || end === '' || start <= end) return [];
  const message = 'This figure’s period ends before it begins. Mend one of the two days (F1).';
  return [stops('F1', { path: [...path, 'periodEnd'], message })];
};
