import type { TextPart } from '../../pages/search/found.ts';
import { isFoundAt, type Term } from './query.ts';
import { tokensOf, type Token } from './tokens.ts';

interface Mark {
  start: number;
  end: number;
  /** In the list of tokens. */
  place: number;
  term: Term;
}

/** A text with its words, and where it has what is looked for. */
interface Marked {
  text: string;
  tokens: Token[];
  marks: Mark[];
}

interface Window {
  start: number;
  end: number;
}

/** Characters of an excerpt, and of those how many stand before the first word that is looked for. */
const LONGEST = 200;
const BEFORE = 50;

export function titleParts(title: string, terms: readonly Term[]): TextPart[] {
  return partsOf(markedText(title, terms), { start: 0, end: title.length });
}

interface Texts {
  summary: string;
  text: string;
}

/** The summary, unless the text has more of what is looked for: then the place that has most. */
export function excerptParts(texts: Texts, terms: readonly Term[]): TextPart[] {
  const { above, below, found } = lookThrough(texts, terms);
  const beginning = beginningOf(above);
  const isBelow = texts.summary === '' || termsIn(below, found) > termsIn(above, beginning);
  return isBelow ? partsOf(below, found) : partsOf(above, beginning);
}

/** A figure's number, status and source, whatever was found: its words alone would show it bare (F1, F2). */
export function figureParts(texts: Texts, terms: readonly Term[]): TextPart[] {
  const { above, below, found } = lookThrough(texts, terms);
  const whole = { start: 0, end: texts.summary.length };
  const parts = partsOf(above, whole);
  if (termsIn(below, found) <= termsIn(above, whole)) return parts;
  return [...parts, { text: ' · ', isMarked: false }, ...partsOf(below, found)];
}

function lookThrough({ summary, text }: Texts, terms: readonly Term[]) {
  const below = markedText(text, terms);
  return { above: markedText(summary, terms), below, found: bestWindow(below) };
}

/** What a term found, as it is written in the text. */
export function spellingIn(text: string, term: Term): string | null {
  const [mark] = markedText(text, [term]).marks;
  return mark === undefined ? null : text.slice(mark.start, mark.end);
}

function markedText(text: string, terms: readonly Term[]): Marked {
  const tokens = tokensOf(text);
  const marks: Mark[] = [];
  for (const [place, { start }] of tokens.entries()) {
    const term = terms.find((one) => isFoundAt(one, tokens, place));
    if (term === undefined) continue;
    const end = tokens[place + term.words.length - 1]?.end ?? start;
    marks.push({ ...{ start, end, place }, term });
  }
  return { text, tokens, marks };
}

function beginningOf({ tokens, text }: Marked): Window {
  return { start: 0, end: text.length <= LONGEST ? text.length : endAfter(tokens, 0) };
}

/** Where most of the terms stand together, with some words before them. */
function bestWindow(marked: Marked): Window {
  const { marks, text } = marked;
  let best = beginningOf(marked);
  let most = termsIn(marked, best);
  for (const mark of marks) {
    const window = windowAround(mark, marked);
    const terms = termsIn(marked, window, mark);
    if (terms > most) [best, most] = [window, terms];
  }
  return text.length - best.end <= 1 ? { ...best, end: text.length } : best;
}

function windowAround(mark: Mark, { tokens }: Marked): Window {
  let first = mark.place;
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= mark.start - BEFORE) first -= 1;
  const start = tokens[first]?.start ?? 0;
  return { start, end: Math.max(endAfter(tokens, start, first), mark.end) };
}

function endAfter(tokens: readonly Token[], start: number, first = 0): number {
  let end = start;
  for (let place = first; place < tokens.length; place += 1) {
    const next = tokens[place]?.end ?? Infinity;
    if (next > start + LONGEST) break;
    end = next;
  }
  return end;
}

function termsIn({ marks }: Marked, { start, end }: Window, first = marks[0]): number {
  const found = new Set<Term>();
  for (let number = first === undefined ? 0 : marks.indexOf(first); ; number += 1) {
    const mark = marks[number];
    if (mark === undefined || mark.end > end) return found.size;
    if (mark.start >= start) found.add(mark.term);
  }
}

function partsOf({ text, marks }: Marked, { start, end }: Window): TextPart[] {
  const parts: TextPart[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) parts.push({ text: inOneLine(text.slice(from, to)), isMarked });
  };
  if (start > 0) parts.push({ text: '… ', isMarked: false });
  let place = start;
  for (const mark of marks) {
    if (mark.start < place || mark.end > end) continue;
    add(place, mark.start, false);
    add(mark.start, mark.end, true);
    place = mark.end;
  }
  add(place, end, false);
  if (end < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}

/** Lines are blocks and paragraphs, which an excerpt puts in a row. */
const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' · ');
