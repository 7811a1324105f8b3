import { foldWord } from './fold.ts';

/** A word of a text as it is looked for, and where the text has it. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Stands right behind the one before, in a script that puts no spaces between words. */
  joined: boolean;
}

/** One piece of a part of a text; places are within the part. */
interface Piece {
  word: string;
  start: number;
  end: number;
  isUnspaced: boolean;
}

/** Letters and digits that stand together, with their marks and what joins them. */
const PARTS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
/** One letter of a script without spaces, or a whole word of any other; each with its marks. */
const PIECES = new RegExp(
  `(?=[${UNSPACED}])[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*)+`,
  'gu',
);
/** What folding may have made of one word, such as "½": several, since it came apart. */
const WORDS = /[\p{L}\p{N}\p{Mc}]+/gu;
const unspaced = new RegExp(`^[${UNSPACED}]`, 'u');

const PLAIN = /^[A-Za-z0-9]+$/;
/** Words as written are few and come again and again. */
const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 20_000;

/** The one way in which texts and queries are taken apart, so that what is written is found. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  PARTS.lastIndex = 0;
  for (let found = PARTS.exec(text); found !== null; found = PARTS.exec(text)) {
    const [part] = found;
    if (PLAIN.test(part)) {
      const start = found.index;
      tokens.push({ word: part.toLowerCase(), start, end: start + part.length, joined: false });
      continue;
    }
    let joined = false;
    for (const { word, start, end, isUnspaced } of piecesOf(part)) {
      joined &&= isUnspaced;
      tokens.push({ word, start: found.index + start, end: found.index + end, joined });
      joined = isUnspaced;
    }
  }
  return tokens;
}

export function isUnspacedWord(word: string): boolean {
  return unspaced.test(word);
}

function piecesOf(part: string): readonly Piece[] {
  const before = known.get(part);
  if (before !== undefined) return before;
  const own = ownCopy(part);
  const pieces = [...own.matchAll(PIECES)].flatMap(({ 0: piece, index: start }) =>
    (foldWord(piece).match(WORDS) ?? []).map((word) => ({
      ...{ word, start, end: start + piece.length },
      isUnspaced: isUnspacedWord(word),
    })),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(own, pieces);
  return pieces;
}

/** A part of a text is kept by V8 as a view of it, which would hold the whole text with each word. */
function ownCopy(part: string): string {
  return Buffer.from(part).toString();
}
