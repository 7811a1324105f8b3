import * as v from 'valibot';
import { anchor, filledListOf, oneOf, optionalText } from '../fields.ts';
import { statistic } from '../statistic.ts';

export const statisticsBlock = v.object({
  anchor,
  heading: optionalText,
  introduction: optionalText,
  layout: v.nullish(oneOf(['band', 'grid']), 'band'),
  statistics: filledListOf(statistic, 'a statistic'),
});
