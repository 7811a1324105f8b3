import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findLink } from '../../../previews/links';

/** Whether a link is still good: asked by the site each time somebody opens one. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async findOne(ctx) {
    const found = await findLink(strapi, ctx.params.id);
    if (found === null) throw new errors.NotFoundError();
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: { expiresAt: found.expiresAt, revoked: found.revokedAt !== null } };
  },
});
