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

/**
 * Says that what stood there is gone for good. What led there still does, so that it all works
 * again should it come back.
 */
export async function takeDown(strapi: Core.Strapi, from: string, leftBy: string): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  await settle(strapi, from);
  await redirects.create({ data: { from, leftBy } });
}

/** What a document left when it was taken down leads to it again, now that it is back. */
export async function bringBack(strapi: Core.Strapi, leftBy: string, to: string): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  const filters = { leftBy, to: { $null: true } };
  for (const { documentId, from } of await redirects.findMany({ filters })) {
    if (from === to) await redirects.delete({ documentId });
    else await redirects.update({ documentId, data: { to } });
  }
}
