import type { DrawnCountry } from './draw-map.ts';
import { countryAt, partOn, type Box, type Ground } from './ground.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts';
import type { Point } from './thinned.ts';

/** All in units of the map. */
export interface Place {
  /** Where the words begin, end or have their middle; they keep their size while the map grows. */
  at: Point;
  side: 'start' | 'middle' | 'end';
  isInside: boolean;
  box: Box;
  /** From the words to the country, where they do not stand at it. */
  leader: readonly [Point, Point] | null;
}

export interface Wanted {
  country: DrawnCountry;
  /** Its place among the marked countries. */
  order: number;
  width: number;
  height: number;
  /** How long a pixel is on the narrowest map. */
  pixel: number;
  /** The radius of the dot that stands for a country too small to be seen; 0 for none. */
  dot: number;
}

export interface Surroundings {
  ground: Ground;
  /** What other words, dots and leaders need. */
  taken: readonly Box[];
}

/** In pixels: between words and country; from the third on with a line between them. */
const GAPS = [5, 9, 16, 26, 40, 56];
const FIRST_WITH_LEADER = 16;
/** What it costs to stand on land that is another country's, in pixels of distance. */
const ON_LAND = 60;
/** And what it costs to need a leader, or to stand near another marked country. */
const [LED, NEAR_ANOTHER, NEAR] = [15, 15, 12];
const POINTS = 60;
type Direction = readonly [right: number, down: number];
const DIRECTIONS: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/** Where the words are nearest to their country, over nothing else; null where there is no such place. */
export function findPlace(wanted: Wanted, around: Surroundings): Place | null {
  return inside(wanted, around) ?? beside(wanted, around);
}

function inside(wanted: Wanted, around: Surroundings): Place | null {
  const { country, width, height, order } = wanted;
  if (wanted.dot > 0) return null;
  const reach = country.size;
  let nearest: Place | null = null;
  let distance = Infinity;
  for (let y = -reach; y <= reach; y += 2) {
    for (let x = -reach; x <= reach; x += 2) {
      if (Math.hypot(x, y * 2) >= distance) continue;
      const at: Point = [country.heart[0] + x, country.heart[1] + y];
      const box = boxAround(at, width, height);
      if (!isFree(box, around)) continue;
      if (!isWithin(box, order, around.ground)) continue;
      distance = Math.hypot(x, y * 2);
      nearest = { at, side: 'middle', isInside: true, box, leader: null };
    }
  }
  return nearest;
}

/** Countries side by side are all marked: the corners and the middle tell whose land it is. */
function isWithin(box: Box, order: number, ground: Ground): boolean {
  if (partOn(ground.marked, box) < 1) return false;
  return edgesOf(box).every((point) => countryAt(ground, point) === order);
}

/** Its corners, the middles of its sides, and its own middle. */
function edgesOf({ left, top, right, bottom }: Box): Point[] {
  return [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].map((y): Point => [x, y]),
  );
}

function beside(wanted: Wanted, around: Surroundings): Place | null {
  let cheapest: Place | null = null;
  let lowest = Infinity;
  for (const gap of GAPS) {
    for (const from of pointsOf(wanted)) {
      for (const direction of DIRECTIONS) {
        const place = placeBeside(wanted, from, gap, direction);
        const distance = gap + distanceOf(place, direction, wanted);
        if (distance >= lowest || !isPossible(place, wanted, around)) continue;
        const cost = distance + doubtOf(place, wanted, around);
        if (cost < lowest) [cheapest, lowest] = [place, cost];
      }
    }
  }
  return cheapest;
}

function pointsOf({ country, dot }: Wanted): readonly Point[] {
  if (dot > 0) return [country.heart];
  const step = Math.ceil(country.outline.length / POINTS);
  return country.outline.filter((_, place) => place % step === 0);
}

function placeBeside(
  { width, height, pixel, dot }: Wanted,
  [x, y]: Point,
  gap: number,
  [right, down]: Direction,
): Place {
  const part = right !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
  const away = (gap * pixel + dot) * part;
  const edge: Point = [x + right * away, y + down * away];
  const middle: Point = [edge[0] + (right * width) / 2, edge[1] + (down * height) / 2];
  const short = 2 * pixel * part;
  return {
    at: [edge[0], middle[1]],
    side: right === 0 ? 'middle' : right > 0 ? 'start' : 'end',
    isInside: false,
    box: boxAround(middle, width, height),
    leader:
      gap < FIRST_WITH_LEADER
        ? null
        : [
            [edge[0] - right * short, edge[1] - down * short],
            [x + right * dot * part, y + down * dot * part],
          ],
  };
}

/** In pixels, how far from the middle of the country; beside it reads better than over or under it. */
function distanceOf({ box }: Place, [right, down]: Direction, { country, pixel }: Wanted): number {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const far = Math.hypot(x - country.heart[0], y - country.heart[1]) / pixel;
  return far * 0.4 + (right === 0 ? 3 : right < 0 ? 1 : 0) + (right !== 0 && down !== 0 ? 2 : 0);
}

/** In pixels of distance, how far the place makes a reader doubt whose words these are. */
function doubtOf(
  { box, leader }: Place,
  { order, pixel }: Wanted,
  { ground }: Surroundings,
): number {
  const reach = NEAR * pixel;
  const isNearAnother = edgesOf({
    left: box.left - reach,
    top: box.top - reach,
    right: box.right + reach,
    bottom: box.bottom + reach,
  }).some((point) => (countryAt(ground, point) ?? order) !== order);
  return (
    partOn(ground.land, box) * ON_LAND +
    (leader === null ? 0 : LED) +
    (isNearAnother ? NEAR_ANOTHER : 0)
  );
}

/**
 * Over no marked country and no other words; and the leader crosses none of them, or one would read
 * it as theirs.
 */
function isPossible(place: Place, { order, pixel }: Wanted, around: Surroundings): boolean {
  if (!isFree(place.box, around) || partOn(around.ground.marked, place.box) > 0) return false;
  return leaderBoxes(place, pixel).every((box) => {
    const country = countryAt(around.ground, [box.left, box.top]);
    const isOwn = country === undefined || country === order;
    return isOwn && !around.taken.some((other) => areOver(box, other));
  });
}

/** A leader as small boxes in a row. */
export function leaderBoxes({ leader }: Place, pixel: number): Box[] {
  if (leader === null) return [];
  const [[fromX, fromY], [toX, toY]] = leader;
  const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / (3 * pixel)));
  return Array.from({ length: count }, (_, place) => {
    const part = (place + 0.5) / count;
    return boxAround([fromX + (toX - fromX) * part, fromY + (toY - fromY) * part], pixel, pixel);
  });
}

function boxAround([x, y]: Point, width: number, height: number): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function isFree(box: Box, { taken }: Surroundings): boolean {
  const isOnMap =
    box.left >= 2 && box.top >= 2 && box.right <= MAP_WIDTH - 2 && box.bottom <= MAP_HEIGHT - 2;
  return isOnMap && !taken.some((other) => areOver(box, other));
}

function areOver(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
