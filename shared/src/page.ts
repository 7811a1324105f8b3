import * as v from 'valibot';
import { moment, slug, text } from './fields.ts';
import { figures } from './figures.ts';
import { translations } from './translation.ts';
import { withId } from './with-id.ts';

const pageFields = { documentId: text, locale: text, title: text, slug, updatedAt: moment };

/** A standing page such as "About", without its blocks. */
export const pageFrame = v.pipe(
  v.object({ ...pageFields, localizations: translations, figures }),
  v.transform(withId),
);
