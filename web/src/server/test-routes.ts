import type { Route } from '../pages/route.ts';
import { allRoutes } from './all-routes.ts';

const FEW = ['home', 'stories', 'story', 'page'];

/** For tests of how pages are kept: enough kinds, and soon finished. */
export const fewRoutes: readonly Route[] = allRoutes.filter(({ name }) => FEW.includes(name));
