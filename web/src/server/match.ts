import type { Route } from '../pages/route.ts';
import { splitTarget } from './address.ts';

export interface Match {
  route: Route;
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
  for (const route of routes) {
    const slug = slugIn(route.pattern, pathname);
    if (slug === null) continue;
    const query = keptQuery(route, search);
    const settled = route.pattern.replace(':slug', () => encodeURIComponent(slug));
    return { route, slug, query, path: query.size === 0 ? settled : `${settled}?${query}` };
  }
  return null;
}

/** The same for a whole address that is known to be settled. */
export function matchPath(routes: readonly Route[], path: string): Match | null {
  const { pathname, search } = splitTarget(path);
  return matchRoute(routes, pathname, new URLSearchParams(search));
}

function slugIn(pattern: string, pathname: string): string | null {
  if (!pattern.endsWith('/:slug')) return pattern === pathname ? '' : null;
  const room = pattern.slice(0, -':slug'.length);
  const rest = pathname.slice(room.length);
  if (!pathname.startsWith(room) || rest === '' || rest.includes('/')) return null;
  return decodeURIComponent(rest);
}

function keptQuery(route: Route, search: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const key of route.query) {
    const value = search.get(key);
    if (value !== null && !(key === 'page' && value === '1')) kept.set(key, value);
  }
  return kept;
}
