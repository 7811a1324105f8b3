/** Neither a letter nor a space: no word is found in it or across it. */
const HIDDEN = '\uFFFC';

// A pair closes within its paragraph; a mark that stands alone hides nothing.
const QUOTATION = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+/giu;

/** The text at its length, without what others said and without addresses. */
export const hideQuotations = (text: string): string =>
  text.replace(QUOTATION, hidden).replace(ADDRESS, hidden);

const hidden = (words: string) => HIDDEN.repeat(words.length);
