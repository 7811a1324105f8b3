import { findLanguage } from '../../language/find';
import { textsOf } from '../../language/text';
import type { Models } from '../models';
import type { Around, Finding, Values } from '../rule';

/** SAFETY.md §5: words that harm, in everything that a document or record says itself. */
export const language = (
  models: Models,
  uid: string,
  values: Values,
  { locale }: Around,
): Finding[] =>
  findLanguage(textsOf(uid, values, models), locale).map(
    ({ id, level, path, message, excerpt, matched, preferred }) => ({
      ...{ id, level, path, message, excerpt, matched, preferred },
      found: `${matched} ${excerpt}`,
    }),
  );
