import * as v from 'valibot';
import { anchor, filledListOf, optionalText, text } from '../fields.ts';

export const programmesBlock = v.object({
  anchor,
  heading: optionalText,
  introduction: optionalText,
  programmes: filledListOf(
    v.object({ title: text, actions: filledListOf(v.object({ text }), 'an action') }),
    'a programme',
  ),
});
