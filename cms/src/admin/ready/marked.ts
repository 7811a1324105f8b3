export interface Piece {
  text: string;
  isMarked: boolean;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A sentence in pieces, with what the rule found in it marked, wherever it stands in it. */
export function markedPieces(sentence: string, matched: string | null): Piece[] {
  if (matched === null || matched === '') return [{ text: sentence, isMarked: false }];
  return sentence
    .split(new RegExp(`(${escaped(matched)})`, 'giu'))
    .map((text, place) => ({ text, isMarked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
