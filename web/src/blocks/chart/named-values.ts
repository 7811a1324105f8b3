export interface Place {
  /** Per cent of the width. */
  x: number;
  /** Pixels from the top. */
  y: number;
}

/** A value that stands in words at its point. */
export interface NamedValue {
  place: number;
  /** Per cent of the width where the anchor of its words lies. */
  x: number;
  /** The line on which they stand, in pixels from the top. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** What is placed at a point: its words, and how far they moved from it to be clear of the line. */
interface Candidate extends NamedValue {
  box: Box;
  moved: number;
}

/** Of no more points than these every one is named. */
const FEW = 5;
/** Per cent of a narrow phone's width that one letter takes: on wider ones words only grow shorter. */
const LETTER = 4;
/** In pixels from the line to the foot of words above and below it, and how high words are. */
const [ABOVE, BELOW, HEIGHT] = [-13, 25, 12];
/** Words that leave the side of their point where they lie better stay so near, or say nothing. */
const NEAR = 16;

/**
 * Which values stand at the line and where: the highest, the lowest and both ends, of few points all.
 * None lies on the line under its whole width or on another; the one that tells more stays.
 */
export function namedValues(
  points: readonly Place[],
  texts: readonly string[],
  [from, to]: readonly [number, number],
): NamedValue[] {
  const named: Candidate[] = [];
  for (const place of placesByWeight(points)) {
    const point = points[place];
    if (point === undefined) continue;
    const across = spanOf(point.x, widthOf(texts[place] ?? ''), from, to);
    const [better, other] = sidesOf(points, place, across);
    const sides = other.moved <= NEAR ? [better, other] : [better];
    const free = sides.find(({ box }) => named.every((one) => !isOver(one.box, box)));
    if (free !== undefined) named.push(free);
  }
  return named
    .sort((one, other) => one.place - other.place)
    .map(({ place, x, y, anchor }) => ({ place, x, y, anchor }));
}

/** Marks of direction take no room. */
const widthOf = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').length * LETTER;

function placesByWeight(points: readonly Place[]): number[] {
  const heights = points.map(({ y }) => y);
  const extremes = [heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights))];
  const all = points.length <= FEW ? heights.keys() : [];
  return [...new Set([...extremes, 0, points.length - 1, ...all])];
}

type Span = Pick<Box, 'from' | 'to'> & Pick<NamedValue, 'x' | 'anchor'>;

/** Words in the middle of their point, or along the edge that they would cross. */
function spanOf(x: number, width: number, from: number, to: number): Span {
  if (x - width / 2 < from) return { from, to: from + width, x: from, anchor: 'start' };
  if (x + width / 2 > to) return { from: to - width, to, x: to, anchor: 'end' };
  return { from: x - width / 2, to: x + width / 2, x, anchor: 'middle' };
}

/** Above and below the line, the one nearer to the point first. */
function sidesOf(points: readonly Place[], place: number, span: Span): [Candidate, Candidate] {
  const own = points[place]?.y ?? 0;
  const heights = heightsWithin(points, span);
  const candidate = (line: number, offset: number): Candidate => {
    const y = line + offset;
    const box = { from: span.from, to: span.to, top: y - HEIGHT, bottom: y };
    return { place, x: span.x, y, anchor: span.anchor, box, moved: Math.abs(line - own) };
  };
  const above = candidate(Math.min(own, ...heights), ABOVE);
  const below = candidate(Math.max(own, ...heights), BELOW);
  return below.moved < above.moved ? [below, above] : [above, below];
}

/** How high the line runs from one edge of the words to the other: at its points and at the edges. */
function heightsWithin(points: readonly Place[], { from, to }: Span): number[] {
  return points.flatMap((point, place) => {
    const next = points[place + 1];
    const inside = point.x >= from && point.x <= to ? [point.y] : [];
    if (next === undefined) return inside;
    const crossed = [from, to].filter((edge) => edge > point.x && edge < next.x);
    const rise = (next.y - point.y) / (next.x - point.x);
    return [...inside, ...crossed.map((edge) => point.y + (edge - point.x) * rise)];
  });
}

function isOver(one: Box, other: Box): boolean {
  const isApart =
    one.to <= other.from ||
    other.to <= one.from ||
    one.bottom <= other.top ||
    other.bottom <= one.top;
  return !isApart;
}
