import { environment } from '../src/environment';
import { LARGEST_BODY, LARGEST_FILE } from '../src/limits';

const contentSecurityPolicy = {
  useDefaults: false,
  // Words, not lists: Strapi fills lists up with defaults of its own, and those name other hosts.
  directives: {
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'self'",
    'form-action': "'self'",
    // The preview, beside the form.
    'frame-src': new URL(environment.SITE_URL).origin,
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  },
};

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
    },
  },
  // No other origin: readers' browsers never ask the CMS, and the site asks from its server.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::no-cors',
  'strapi::session',
  { name: 'strapi::query', config: { arrayLimit: 100, depth: 10 } },
  {
    name: 'strapi::body',
    config: {
      formLimit: LARGEST_BODY,
      jsonLimit: LARGEST_BODY,
      textLimit: LARGEST_BODY,
      formidable: {
        uploadDir: environment.arrivingDir,
        maxFileSize: LARGEST_FILE,
        maxTotalFileSize: LARGEST_FILE,
        maxFiles: 10,
      },
    },
  },
  'global::no-arrivals-left',
  'strapi::favicon',
  'strapi::public',
];
