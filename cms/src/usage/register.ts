import type { Core } from '@strapi/strapi';
import { keepInUse } from './keep-in-use';
import { openUsageRoutes } from './routes';

/** Call it in Strapi's register. */
export function registerUsage(strapi: Core.Strapi): void {
  keepInUse(strapi);
  openUsageRoutes(strapi);
}
