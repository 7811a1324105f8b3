import * as v from 'valibot';
import { anchor, optionalText, text } from '../fields.ts';
import { picture, plainFile } from '../media.ts';
import { richText } from '../rich-text.ts';

/** A video kept by ourselves, with the words said and heard in it. */
export const videoBlock = v.object({
  anchor,
  title: text,
  file: plainFile,
  poster: picture,
  captions: v.nullish(plainFile, null),
  credit: optionalText,
  transcript: richText,
});
