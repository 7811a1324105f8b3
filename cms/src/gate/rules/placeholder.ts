import { isUnwritten } from '../../templates/placeholder';
import type { Problem, Rule } from '../rule';

const WRITTEN = ['string', 'text', 'blocks'];

/** What a template asks to write is written before readers see it. */
export const placeholder: Rule = ({ values, types, path }) =>
  Object.entries(types)
    .filter(([name, type]) => WRITTEN.includes(type) && isUnwritten(values[name]))
    .map(([name]): Problem => ({
      path: [...path, name],
      message: 'Words of the template are still here. Replace them, or empty the field.',
    }));
