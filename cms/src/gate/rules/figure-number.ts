import { advises, textOf, type Rule } from '../rule';

const CURRENCY = '[A-Z]{0,3}\\s?\\p{Sc}?\\s?';
const DIGIT = '[0-9٠-٩]';
const DIGITS = `${DIGIT}(?:[0-9٠-٩.,'’٫٬\\s]*${DIGIT})?`;
/** A sign, a currency, the digits, and words without any: "1 in 4" is a fraction, which has none. */
const SHOWN = new RegExp(`^[-−+~<>≈]?\\s?${CURRENCY}(${DIGITS})\\P{Nd}*$`, 'u');
/** Of a round number so many digits are meant: 15,000 is right for 15,342, and 100 not for 180. */
const FEWEST = 2;

/**
 * F4: what readers see and the number in full are one number. Languages write the first each for
 * itself and share the second, so that one corrected in English is missed in French.
 */
export const figureNumber: Rule = ({ uid, values, path }) => {
  if (uid !== 'api::statistic.statistic') return [];
  const [shown, full] = [textOf(values['displayValue']), values['numericValue']];
  if (typeof full !== 'number' || !isOther(shown, Math.abs(full))) return [];
  const message = `Readers see “${shown}”, and the number in full is ${full}. Correct the one that is wrong; the number in full is one for all languages (F4).`;
  return [advises('F4', { path: [...path, 'displayValue'], message })];
};

/**
 * Whether the one cannot be the other, rounded or cut. Digits alone are compared: what "M", "bn" or
 * a point between them stands for is another thing in each language.
 */
function isOther(shown: string, full: number): boolean {
  const digits = digitsOf(shown);
  if (digits === '' || full === 0) return false;
  const places = Math.floor(Math.log10(full)) + 1 - digits.length;
  // 9.96 million is 10 million too.
  return [places, places + 1].every((scale) => Math.abs(full / 10 ** scale - Number(digits)) >= 1);
}

/** Those that say something, as western ones; none where it is not one number. */
function digitsOf(shown: string): string {
  const [, written = ''] = SHOWN.exec(shown.replace(/\p{Cf}/gu, '')) ?? [];
  const digits = Array.from(written.match(/[0-9٠-٩]/g) ?? [], valueOf).join('');
  const [, meant = ''] = /^0*(\d+?)0*$/.exec(digits) ?? [];
  return meant.length < FEWEST ? digits.replace(/^0+/, '').slice(0, FEWEST) : meant;
}

/** Western and Arabic digits both begin at a multiple of sixteen. */
const valueOf = (digit: string): number => (digit.codePointAt(0) ?? 0) & 15;
