import { ROOMS_OF_STORIES } from '../format/nearest-list.ts';
import { pathsIn, splitLocale, type Paths } from '../format/paths.ts';

const stories = (paths: Paths): string => paths.stories();
const feed = (paths: Paths): string => paths.feed({ format: 'atom' });

/** What people cut an address down to, or try first for a feed. No page of the CMS may be called so. */
const SHORT: ReadonlyMap<string, (paths: Paths) => string> = new Map([
  ...ROOMS_OF_STORIES.map((room) => [`/${room}`, stories] as const),
  ...['/feed', '/rss', '/rss.xml', '/atom.xml'].map((path) => [path, feed] as const),
]);

/** Where such an address leads, in its own language; null for any other. */
export function shortAddress(pathname: string): string | null {
  const { locale, rest } = splitLocale(pathname);
  return SHORT.get(rest)?.(pathsIn(locale)) ?? null;
}
