import { advises, stops, type Rule } from '../rule';

/** M2: no child who can be recognised, where exploitation is spoken of. */
export const identifiableChild: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'element.picture' || values['depicts'] !== 'child-identifiable') return [];
  const where = [...path, 'depicts'];
  if (around.isSensitive) {
    const message =
      'This picture shows a child who can be recognised, in a sensitive story. Use another picture, or one in which no child can be recognised (M2).';
    return [stops('M2', { path: where, message })];
  }
  const message =
    'This picture shows a child who can be recognised. Make sure that the child and a parent have agreed, or use another picture (M2).';
  return [advises('M2', { path: where, message })];
};
