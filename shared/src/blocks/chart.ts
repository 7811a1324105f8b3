import * as v from 'valibot';
import { anchor, filledListOf, oneOf, optionalText, text } from '../fields.ts';
import { source } from '../source.ts';

/** `share` is parts of a whole; `line` takes its rows as steps in time, in their order. */
export const chartBlock = v.object({
  anchor,
  heading: text,
  kind: oneOf(['bar', 'line', 'share', 'pictogram']),
  unit: text,
  /** What the chart shows, in a sentence: its name for those who do not see it. */
  summary: text,
  rows: filledListOf(
    v.object({ label: text, value: v.number('is not a number. Write digits only.') }),
    'a row',
  ),
  source: v.nullish(source, null),
  note: optionalText,
});
