import * as v from 'valibot';
import { optionalText, text, webAddress } from './fields.ts';
import { link } from './link.ts';
import { picture } from './media.ts';
import { optionalPart, partsOf } from './parts.ts';
import { withId } from './with-id.ts';

/** The settings of the whole site. */
export const site = v.pipe(
  v.object({
    documentId: text,
    locale: text,
    club: text,
    school: text,
    tagline: text,
    introduction: optionalText,
    navigation: partsOf(link),
    footer: optionalText,
    /** Where "Exit this page" leads (H2). */
    exitUrl: webAddress,
    correctionsAddress: optionalText,
    sharePicture: optionalPart(picture),
  }),
  v.transform(withId),
);
export type Site = v.InferOutput<typeof site>;
