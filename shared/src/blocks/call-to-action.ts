import * as v from 'valibot';
import { anchor, filledListOf, optionalText, text } from '../fields.ts';
import { link } from '../link.ts';

export const callToActionBlock = v.object({
  anchor,
  heading: text,
  text: optionalText,
  links: filledListOf(link, 'a link'),
});
