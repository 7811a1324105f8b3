import { isUnwritten } from '../../templates/placeholder';
import { SITE, stops, type Rule } from '../rule';

const WRITTEN = ['string', 'text', 'blocks'];
const message = 'Words of the template are still here. Replace them, or empty the field.';

/** What a template asks to write is written before readers see it. */
export const placeholder: Rule = ({ values, types, path }) =>
  Object.entries(types)
    .filter(([name, type]) => WRITTEN.includes(type) && isUnwritten(values[name]))
    .map(([name]) => stops(SITE, { path: [...path, name], message }));
