import type { Rule } from '../rule';

/** M1: alternative text, or an explicit "decorative". */
export const alternativeText: Rule = ({ uid, values, path }) => {
  if (uid !== 'element.picture' || values['decorative'] === true) return [];
  const text = values['alternativeText'];
  if (typeof text === 'string' && text.trim() !== '') return [];
  const message =
    'This picture has no description for those who cannot see it. Write one sentence, or switch on "Only decoration" (M1).';
  return [{ id: 'M1', path: [...path, 'alternativeText'], message }];
};
