import { advises, textOf, type Rule } from '../rule';

/** F3: a figure is looked at again when its day has come. */
export const figureReview: Rule = ({ uid, values, path, around }) => {
  const due = textOf(values['reviewDue']);
  if (uid !== 'api::statistic.statistic' || due === '' || due >= around.today) return [];
  const message = `This figure was to be checked again by ${due}. Check it, then move the date (F3).`;
  return [advises('F3', { path: [...path, 'reviewDue'], message })];
};
