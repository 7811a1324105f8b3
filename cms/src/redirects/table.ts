import type { Core } from '@strapi/strapi';

const REDIRECT = 'api::redirect.redirect';

/** An address that shows something leads nowhere else, or the two would send readers in circles. */
export async function settle(strapi: Core.Strapi, path: string): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  for (const { documentId } of await redirects.findMany({ filters: { from: path } })) {
    await redirects.delete({ documentId });
  }
}

/** Leads the old address, and all that led to it, to the new one in one hop. */
export async function moveAway(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  const filters = { $or: [{ from }, { to: from }] };
  const moved = await redirects.findMany({ filters });
  for (const { documentId } of moved) await redirects.update({ documentId, data: { to } });
  if (!moved.some((one) => one.from === from)) await redirects.create({ data: { from, to } });
}
