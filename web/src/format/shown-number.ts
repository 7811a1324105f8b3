// "billion" is not among them: it is 10⁹ in English and 10¹² in French and Spanish.
const WORDS: Readonly<Record<string, number>> = {
  ...scale(1e3, 'mil ألف ألفا ألفاً آلاف'),
  ...scale(1e6, 'M million millions millón millones مليون مليونا مليوناً ملايين'),
  ...scale(1e9, 'B bn Md Mds milliard milliards مليار مليارا ملياراً مليارات'),
};
/** These are units too, "28 m" and "100 T", so that they count only right behind the digits. */
const LETTERS: Readonly<Record<string, number>> = {
  ...scale(1e3, 'K k'),
  ...scale(1e6, 'm'),
  ...scale(1e12, 'T'),
};
const SCALES = { ...WORDS, ...LETTERS };
const oneOf = (words: object) => Object.keys(words).join('|');

function scale(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** "$", "US$", "$US", "USD": which currency it is says the record. */
const CURRENCY = String.raw`[A-Z]{1,3}\s?\p{Sc}|\p{Sc}[A-Z]{0,3}|[A-Z]{3}`;
const DIGITS = String.raw`\d(?:[\d.,\s]*\d)?`;
const SHOWN = new RegExp(
  String.raw`^(${CURRENCY})?\s*(${DIGITS})((?:\s*(?:${oneOf(WORDS)}))|${oneOf(LETTERS)})?\s*\+?\s*(?:(%)|(${CURRENCY}))?\s*\+?$`,
  'u',
);

/** What a shown figure says of itself. */
export interface ShownAmount {
  value: number;
  isPercent: boolean;
  /** The marks of currency before and after it, as they are written. */
  currencies: string[];
}

/** "27.6M", "15,000+", "US$236B", "150B USD" as what they stand for; null for anything else. */
export function shownAmount(shown: string): ShownAmount | null {
  const [, before, digits, scaled, share, after] = SHOWN.exec(withWesternSigns(shown).trim()) ?? [];
  if (digits === undefined) return null;
  const word = scaled?.trim();
  // "1,250 million": in thousands or not, by the language of who wrote it.
  const isUnclear = word !== undefined || share !== undefined;
  if (isUnclear && /^[1-9]\d*[.,]\d{3}$/.test(digits)) return null;
  const value = Number(plainDigits(digits)) * (word === undefined ? 1 : (SCALES[word] ?? 1));
  if (!Number.isFinite(value)) return null;
  const currencies = [before, after].filter((mark) => mark !== undefined);
  return { value, isPercent: share !== undefined, currencies };
}

/** Exactly three digits behind a separator are thousands, any other number of them a fraction. */
function plainDigits(digits: string): string {
  const isFraction = /^0[.,]/.test(digits);
  return (isFraction ? digits : digits.replace(/[.,\s](?=\d{3}(?!\d))/g, '')).replace(',', '.');
}

/** The number alone that a shown figure stands for. */
export function shownNumber(shown: string): number | null {
  return shownAmount(shown)?.value ?? null;
}

const ARABIC_ZERO = 0x660;

/** An editor's Arabic digits and signs (٠–٩ ٫ ٬ ٪) as the western ones, without marks of direction. */
function withWesternSigns(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}
