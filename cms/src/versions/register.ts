import type { Core } from '@strapi/strapi';
import { openNewsroomRoutes } from '../newsroom/routes';
import { keepVersions } from './keep';
import { versionRoutes } from './routes';

/** Call it in Strapi's register, behind the changes, in whose transaction versions are kept. */
export function registerVersions(strapi: Core.Strapi): void {
  keepVersions(strapi);
  openNewsroomRoutes(strapi, versionRoutes(strapi));
}
