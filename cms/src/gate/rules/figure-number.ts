import { advises, textOf, type Rule } from '../rule';

const DIGITS = "[0-9٠-٩](?:[0-9٠-٩.,'’٫٬\\s]*[0-9٠-٩])?";
/** A word or a sign, a currency, one number, and words: "1 in 4" has two numbers, and is a fraction. */
const SHOWN = new RegExp(
  `^(?:\\p{L}+\\.?\\s)?[-−+~<>≈≤≥]?\\s?[A-Z]{0,3}\\s?\\p{Sc}?\\s?(${DIGITS})(\\P{Nd}*)$`,
  'u',
);
/** What stands directly behind the digits in every language; words for them differ, and are not read. */
const SCALES: Readonly<Record<string, number>> = {
  K: 1e3,
  k: 1e3,
  M: 1e6,
  B: 1e9,
  bn: 1e9,
  Md: 1e9,
};
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
  const message = `“Figure as shown” says “${shown}” and “The number in full” ${full.toLocaleString('en-GB')}. Correct the one that is wrong; the second is one for all languages (F4).`;
  return [advises('F4', { path: [...path, 'displayValue'], message })];
};

function isOther(shown: string, full: number): boolean {
  const [, written, words = ''] = SHOWN.exec(shown.replace(/\p{Cf}/gu, '')) ?? [];
  if (written === undefined) return false;
  const western = written.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const digits = western.replace(/\D/g, '').replace(/^0+/, '');
  if (digits === '' || full === 0) return (digits === '') !== (full === 0);
  return isOtherInDigits(digits, full) || isOtherInSize(western, words, full);
}

/** By a whole one in the last of the digits that are meant. What a point parts differs by language. */
function isOtherInDigits(digits: string, full: number): boolean {
  const short = digits.replace(/0+$/, '');
  const meant = short.length < FEWEST ? digits.slice(0, FEWEST) : short;
  const places = Math.floor(Math.log10(full)) + 1 - meant.length;
  const distance = (scale: number) => Math.abs(full / 10 ** scale - Number(meant));
  // 9.96 million is 10 million too.
  return distance(places) >= 1 && distance(places + 1) >= 0.1;
}

/** By ten times or more, where it is plain what the digits stand for: "28M" beside 28. */
function isOtherInSize(written: string, words: string, full: number): boolean {
  const [sign = ''] = /^\s?\p{L}*/u.exec(words) ?? [];
  const scale = sign.trim() === '' ? 1 : SCALES[sign.trim()];
  if (scale === undefined) return false;
  const whole = Number(written.replace(/\D/g, ''));
  const parted = Number(written.replace(/[^\d]/g, '.').replace(/\.(?=.*\.)/g, ''));
  const share = words.includes('%') || words.includes('٪') ? [whole / 100, parted / 100] : [];
  return [whole, parted, ...share].every(
    (one) => Math.abs(Math.log10(full / (one * scale))) >= 0.7,
  );
}
