import { environment } from '../src/environment';

export default () => ({
  host: environment.HOST,
  port: environment.CMS_PORT,
  app: { keys: environment.APP_KEYS },
  // The last address in X-Forwarded-For is the one our own proxy saw; those before it are whatever
  // the client wrote, and would let it choose a new address for every attempt to sign in.
  proxy: { koa: environment.TRUST_PROXY, maxIpsCount: 1 },
  // Strapi serves this folder and writes uploads into it; the database and secrets stay outside.
  dirs: { public: environment.publicDir },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});
