import type { Core } from '@strapi/strapi';

/**
 * Takes away what Strapi's own plugins offer through the content API, such as uploading files:
 * what is not routed cannot be opened by a wrong tick in the admin. Nor does the admin make this
 * server call others.
 */
export function closePlugins(strapi: Core.Strapi): void {
  for (const { routes } of Object.values(strapi.plugins)) {
    if (Array.isArray(routes)) continue;
    if ('content-api' in routes) routes['content-api'] = { type: 'content-api', routes: [] };
  }
  closeOutsideRequests(strapi);
}

/**
 * Fetching an address that somebody types reaches what stands beside this server, such as the
 * database or a cloud's metadata; the others send pictures to Strapi's company.
 */
const CALLS_OUTSIDE = [
  'admin-upload.uploadFromUrls',
  'admin-file.generateAIMetadata',
  'admin-file.createAIMetadataJob',
];

function closeOutsideRequests(strapi: Core.Strapi): void {
  const { routes } = strapi.plugin('upload');
  if (Array.isArray(routes) || routes['admin'] === undefined) return;
  const { admin } = routes;
  admin.routes = admin.routes.filter(({ handler }) => !CALLS_OUTSIDE.includes(String(handler)));
}
