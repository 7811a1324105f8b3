import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';

/** What the content manager's routes do to one document, as its handlers are named. */
export type Handler =
  | 'collection-types.findOne'
  | 'collection-types.create'
  | 'collection-types.update'
  | 'collection-types.publish'
  | 'single-types.find'
  | 'single-types.createOrUpdate'
  | 'single-types.publish';

/** Puts a middleware around these routes, behind Strapi's own checks of who may ask. */
export function wrapRoutes(
  strapi: Core.Strapi,
  handlers: readonly Handler[],
  middleware: Middleware,
): void {
  const plugin = strapi.plugin('content-manager');
  const others = Array.isArray(plugin.routes) ? {} : plugin.routes;
  const { admin } = others;
  const lost = handlers.find((one) => !admin?.routes.some(({ handler }) => handler === one));
  if (admin === undefined || lost !== undefined) throw missing(lost ?? 'admin routes');
  const isMeant = ({ handler }: Core.Route) => handlers.some((one) => one === handler);
  const routes = admin.routes.map((route) => (isMeant(route) ? wrapped(route, middleware) : route));
  // A copy: the plugin's own outlives this Strapi where several are started in one process.
  plugin.routes = { ...others, admin: { ...admin, routes } };
}

const wrapped = (route: Core.Route, middleware: Middleware): Core.Route => ({
  ...route,
  config: { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] },
});

const missing = (what: string) =>
  new Error(`Strapi's content manager has no ${what}. Look what its version calls it now.`);
