/** Letters that Unicode does not take apart, but that readers type in another way. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' },
  // Arabic: the forms of alef, ya and ta marbuta, the Persian kaf and ya, and hamza alone.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ء: '' },
};
const OTHERWISE = new RegExp(`[${Object.keys(INSTEAD).join('')}]`, 'gu');

/** Marks, what only joins or divides letters on the page, and the Arabic tatweel that stretches them. */
const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}\u0640]+/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
/** The article, also behind "and", "with", "like" or "for", where a word remains. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

const PLAIN = /^[a-z0-9]+$/;

/** A word as it is looked for: without accents, case and spellings that only look different. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(OTHERWISE, (letter) => INSTEAD[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(ARABIC_ARTICLE, '');
}
