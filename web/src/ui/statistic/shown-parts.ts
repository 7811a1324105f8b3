export interface ShownParts {
  amount: string;
  /** The words after the number, shown smaller; null where there are none. */
  unit: string | null;
}

/** "150 billion US$" is a large number and small words; "1 in 4" stays whole, "15 000" on one line. */
export function shownParts(displayValue: string): ShownParts {
  const shown = displayValue.trim().replaceAll(/(?<=\d)\s(?=\d)/gu, '\u00a0');
  const [, amount, unit] = /^(\S*\d(?:[\d.,\s]*\d)?\S*)\s+(\D+)$/u.exec(shown) ?? [];
  if (amount === undefined || unit === undefined) return { amount: shown, unit: null };
  // A currency's sign stays at its letters, also among Arabic words.
  return { amount, unit: unit.replaceAll(/\p{Lu}*\p{Sc}/gu, '\u2066$&\u2069') };
}

/** Signs beside digits stay at their side: "15,000+" is no "+15,000" among Arabic words. */
export function directionOfShown(amount: string): 'ltr' | 'rtl' {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(amount) ? 'rtl' : 'ltr';
}

/** Of a digit's width, in a font whose digits are wide; where none is named a letter is as wide as one. */
const WIDTHS: readonly [glyphs: RegExp, width: number][] = [
  [/[.,:'’\s]/u, 0.5],
  [/[M%‰W]/u, 1.6],
  [/[+\p{Lu}]/u, 1.3],
];

/** The most digits of each size that a column holds; see StatisticNumber.vue. */
const SIZES = [
  ['short', 5],
  ['medium', 7],
  ['long', 10.4],
  ['unbroken', 14.2],
] as const;

type Size = (typeof SIZES)[number][0] | 'endless';

/** How large a number may stand in its column, by its width; words break, so that one line is enough. */
export function sizeOf(amount: string): Size {
  const whole = sizeByWidth(amount);
  if (whole === 'short' || whole === 'medium' || !/[^\S\u00a0]/u.test(amount)) return whole;
  const longest = Math.max(...amount.split(' ').map(widthOf));
  return longest <= 10.4 ? 'long' : whole;
}

function sizeByWidth(amount: string): Size {
  const width = widthOf(amount);
  return SIZES.find(([, most]) => width <= most)?.[0] ?? 'endless';
}

function widthOf(words: string): number {
  const widths = Array.from(words, (glyph) => WIDTHS.find(([glyphs]) => glyphs.test(glyph))?.[1]);
  return widths.reduce<number>((sum, width = 1) => sum + width, 0);
}
