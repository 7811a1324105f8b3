/** `[[people-in-forced-labour]]`: in a text, the place of the figure with that key, its page's slug. */
const REFERENCE = /\[\[([^[\]]*)\]\]/;

export type Piece = { text: string } | { key: string };

/** A text cut at its references; no piece is empty text. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(REFERENCE)
    .map((part, place): Piece => (place % 2 === 1 ? { key: part } : { text: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

export function keysIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => ('key' in piece ? [piece.key] : []));
}
