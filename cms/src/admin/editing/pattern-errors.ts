import { patternWords } from '../../edit-view/pattern-words';
import { fieldsOf, type Fields } from './unknown-json';

/** Of a web address Strapi's form shows its validator's own sentence, of other fields a message of its own. */
const OF_ADDRESS = /must match the following/;
const OF_OTHERS = 'components.Input.error.validation.regex';

/** The red text of a form with what to write, where Strapi speaks of a pattern; else the very same. */
export function withPatternWords(uid: string, errors: Fields): Fields {
  return mended(errors, ([name, error]) => worded(uid, name, error));
}

function worded(uid: string, name: string, error: unknown): unknown {
  if (isOfPattern(error)) return patternWords(uid, name);
  if (Array.isArray(error)) {
    const all = error.map((one: unknown) => worded('', name, one));
    return all.some((one, place) => one !== error[place]) ? all : error;
  }
  if (typeof error !== 'object' || error === null) return error;
  return mended(fieldsOf(error), ([inside, one]) => worded('', inside, one));
}

function mended(errors: Fields, words: (entry: [string, unknown]) => unknown): Fields {
  const all = Object.fromEntries(Object.entries(errors).map((one) => [one[0], words(one)]));
  return Object.keys(all).some((name) => all[name] !== errors[name]) ? all : errors;
}

const isOfPattern = (error: unknown): boolean =>
  typeof error === 'string' ? OF_ADDRESS.test(error) : fieldsOf(error)['id'] === OF_OTHERS;
