import type { Context, Next } from 'koa';

/** Strapi answers "any origin" to whoever names none, and a cache between would hand that on. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  ctx.remove('Access-Control-Allow-Origin');
};
