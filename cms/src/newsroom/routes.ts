import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { NEWSROOM_ACTIONS, type NewsroomAction } from './actions';

export interface NewsroomRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/newsroom`, such as `/log/:id`. */
  path: `/${string}`;
  /** What the person has to be allowed to do; absent, everybody who is signed in may ask. */
  action?: NewsroomAction;
  handler: (ctx: Context) => Promise<void>;
}

/**
 * Opens routes of the admin below `/newsroom`; call it in Strapi's register. They are for people who
 * are signed in alone: 401 for others, 403 for those who may not.
 */
export function openNewsroomRoutes(strapi: Core.Strapi, routes: readonly NewsroomRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/newsroom',
    routes: routes.map(({ method, path, action, handler }) => ({
      method,
      path,
      handler,
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin', ...allowing(action)] },
    })),
  });
}

const allowing = (action: NewsroomAction | undefined) =>
  action === undefined
    ? []
    : [{ name: 'admin::hasPermissions', config: { actions: [NEWSROOM_ACTIONS[action]] } }];
