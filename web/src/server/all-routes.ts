import { routes } from '../pages/routes.ts';
import type { Route } from '../pages/route.ts';
import { cardRoutes } from './cards/card-routes.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { suggestionsRoute } from './search/suggestions-route.ts';
import { twinRoutes } from './twins/twin-routes.ts';

/** Files first: their patterns are narrower than those of pages. */
export const allRoutes: readonly Route[] = [
  ...[...feedRoutes, ...twinRoutes, ...cardRoutes, suggestionsRoute],
  ...routes,
];
