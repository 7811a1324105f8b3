import * as v from 'valibot';
import { listOf, moment, slug, text } from './fields.ts';
import { withId } from './with-id.ts';

const pageFields = { documentId: text, locale: text, title: text, slug, updatedAt: moment };

/** A standing page such as "About", without its blocks. */
export const pageFrame = v.pipe(
  v.object({ ...pageFields, localizations: listOf(v.object({ locale: text, slug })) }),
  v.transform(withId),
);
