/** Part of a text: where it begins, and what it says, with no space around it. */
export interface Sentence {
  start: number;
  text: string;
}

type Granularity = 'sentence' | 'word';
const segmenters = new Map<string, Intl.Segmenter>();

/** Making one is dearer than using it. */
function segmenterOf(locale: string, granularity: Granularity): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, known);
  return known;
}

// Node's segmenter takes four times as long for a text twice as long, so it is given short ones:
// lines, cut behind a full stop if need be, and rows of words.
const PIECE = /.{1,2000}(?:[.!?؟](?=\s)|$)|.{1,2000}/gmu;
const ROW = /\S[^]{0,300}(?=\s|$)|\S[^]{0,300}/gu;

/** A new line ends a sentence too, with or without a full stop. */
export function sentencesOf(text: string, locale: string): Sentence[] {
  const segmenter = segmenterOf(locale, 'sentence');
  return Array.from(text.matchAll(PIECE)).flatMap(({ 0: piece, index: from }) =>
    Array.from(segmenter.segment(piece), ({ segment, index }) => ({
      start: from + index + segment.length - segment.trimStart().length,
      text: segment.trim(),
    })).filter((sentence) => sentence.text !== ''),
  );
}

export function wordsOf(text: string, locale: string): string[] {
  const segmenter = segmenterOf(locale, 'word');
  return Array.from(text.matchAll(ROW)).flatMap(({ 0: row }) =>
    Array.from(segmenter.segment(row)).flatMap(({ segment, isWordLike }) =>
      isWordLike === true ? [segment] : [],
    ),
  );
}
