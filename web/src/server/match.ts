import { inLocale, splitLocale, STORY_ORDERS } from '../format/paths.ts';
import type { Locale } from '../format/locale.ts';
import type { Route } from '../pages/route.ts';
import { splitTarget } from './address.ts';

export interface Match {
  route: Route;
  locale: Locale;
  slug: string;
  query: URLSearchParams;
  /** The one address of this page: known query keys only, in the route's order. */
  path: string;
}

/** Which page is at this address; `pathname` is still percent-encoded and has no slash at its end. */
export function matchRoute(
  routes: readonly Route[],
  pathname: string,
  search: URLSearchParams,
): Match | null {
  const { locale, rest } = splitLocale(pathname);
  for (const route of routes) {
    const slug = slugIn(route.pattern, rest);
    if (slug === null) continue;
    const query = keptQuery(route, search);
    const own = inLocale(
      locale,
      route.pattern.replace(':slug', () => encodeURIComponent(slug)),
    );
    return { route, locale, slug, query, path: query.size === 0 ? own : `${own}?${query}` };
  }
  return null;
}

/** The same for a whole address that is known to be settled. */
export function matchPath(routes: readonly Route[], path: string): Match | null {
  const { pathname, search } = splitTarget(path);
  return matchRoute(routes, pathname, new URLSearchParams(search));
}

function slugIn(pattern: string, pathname: string): string | null {
  const [room = '', tail] = pattern.split(':slug');
  if (tail === undefined) return pattern === pathname ? '' : null;
  const slug = pathname.slice(room.length, pathname.length - tail.length);
  if (!pathname.startsWith(room) || !pathname.endsWith(tail)) return null;
  return slug === '' || slug.includes('/') ? null : decodeURIComponent(slug);
}

/** What an address means without saying so. */
const IMPLIED: Readonly<Record<string, string>> = { page: '1', sort: STORY_ORDERS[0] };

function keptQuery(route: Route, search: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const key of route.query) {
    const value = search.get(key);
    if (value !== null && value !== '' && IMPLIED[key] !== value) kept.set(key, value);
  }
  return kept;
}
