import type { Core } from '@strapi/strapi';

/**
 * Takes away what Strapi's own plugins offer through the content API, such as uploading files:
 * what is not routed cannot be opened by a wrong tick in the admin.
 */
export function closePlugins(strapi: Core.Strapi): void {
  for (const { routes } of Object.values(strapi.plugins)) {
    if (!Array.isArray(routes) && 'content-api' in routes) {
      routes['content-api'] = { type: 'content-api', routes: [] };
    }
  }
}
