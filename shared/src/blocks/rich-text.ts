import * as v from 'valibot';
import { anchor, optionalText } from '../fields.ts';
import { richText } from '../rich-text.ts';

export const richTextBlock = v.object({ anchor, heading: optionalText, text: richText });
