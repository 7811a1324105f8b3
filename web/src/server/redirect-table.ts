import { settleAddress, splitTarget } from './address.ts';

export interface Move {
  from: string;
  /** Null for what has been taken down. */
  to: string | null;
}

/** Taken down on purpose, and not coming back. */
export const GONE = Symbol('gone');
export type Destination = string | typeof GONE;

/** Where each settled path leads in the end; what leads round in a circle leads nowhere. */
export function redirectTable(moves: readonly Move[]): ReadonlyMap<string, Destination> {
  const settled = moves.flatMap(({ from, to }): [string, Destination][] => {
    const source = settledAddress(from);
    const target = to === null ? GONE : settledAddress(to);
    return source === null || target === null ? [] : [[source, target]];
  });
  const direct = new Map(settled);
  const ends = [...direct.keys()].flatMap((from): [string, Destination][] => {
    const end = endOf(from, direct);
    return end === null ? [] : [[from, end]];
  });
  return new Map(ends);
}

const BESIDE = /(?:\.md|\/card\.png|\/feed\.(?:xml|json))$/;

/** What stands beside a page, as its text and its card do, went where the page went. */
export function destinationOf(
  table: ReadonlyMap<string, Destination>,
  path: string,
): Destination | null {
  const own = table.get(path);
  const [ending = ''] = BESIDE.exec(path) ?? [];
  if (own !== undefined || ending === '') return own ?? null;
  const ofPage = table.get(path.slice(0, -ending.length)) ?? null;
  if (typeof ofPage !== 'string') return ofPage;
  return /[?#]/.test(ofPage) ? null : ofPage + ending;
}

function endOf(from: string, direct: ReadonlyMap<string, Destination>): Destination | null {
  const passed = new Set<string>();
  let place = from;
  for (let next = direct.get(from); next !== undefined; next = direct.get(pathOf(place))) {
    if (next === GONE) return GONE;
    if (passed.has(pathOf(place))) return null;
    passed.add(pathOf(place));
    place = next;
  }
  return place;
}

/** In the spelling that requests are matched by, and in ASCII as a header must be. */
function settledAddress(address: string): string | null {
  const [beforeHash = '', ...fragment] = address.split('#');
  const settled = settleAddress(beforeHash);
  if (settled.kind === 'broken') return null;
  const path = settled.kind === 'settled' ? settled.pathname + settled.search : settled.location;
  const { pathname, search } = splitTarget(path);
  const { search: query, hash } = new URL(`${search}#${fragment.join('#')}`, 'http://site');
  return pathname + query + hash;
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
