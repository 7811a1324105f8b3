import type { Context, Next } from 'koa';
import { rm } from 'node:fs/promises';

/**
 * Strapi forgets the files of a request that was refused, and those under any name but `files`: a
 * photo with its place and faces would stay on the disk (M3). It stands right after `strapi::body`.
 */
export default () => async (ctx: Context, next: Next) => {
  const arrived = Object.values(ctx.request.files ?? {}).flat();
  try {
    await next();
  } finally {
    await Promise.all(arrived.map(({ filepath }) => rm(filepath, { force: true })));
  }
};
