import * as v from 'valibot';
import { anchor, optionalText, text } from '../fields.ts';

/** Words of the story itself or of a public speaker; a survivor's words are a testimony. */
export const pullQuoteBlock = v.object({ anchor, text, attribution: optionalText });
