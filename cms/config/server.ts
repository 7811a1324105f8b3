import { environment } from '../src/environment';

export default () => ({
  host: environment.HOST,
  port: environment.CMS_PORT,
  app: { keys: environment.APP_KEYS },
  proxy: { koa: environment.TRUST_PROXY },
  // Strapi serves this folder and writes uploads into it; the database and secrets stay outside.
  dirs: { public: environment.publicDir },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});
