import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment, type Variables } from './parse-environment';

// Not in config/: Strapi takes every file there for settings, and refuses this name.

// Strapi's command line reads the settings for these verbs too, though nothing is served then:
// an image is built where there are no secrets.
const SERVES_NOTHING = ['build', 'ts:generate-types'];

function standIns(): Variables {
  const filler = 'only-for-building-'.repeat(2);
  return {
    DATA_DIR: path.resolve('.cache', 'building'),
    APP_KEYS: filler,
    ADMIN_JWT_SECRET: filler,
    API_TOKEN_SALT: filler,
    TRANSFER_TOKEN_SALT: filler,
    ENCRYPTION_KEY: filler,
    WEB_READ_TOKEN: `${filler}read`,
    WEB_PREVIEW_TOKEN: `${filler}preview`,
  };
}

const building = SERVES_NOTHING.includes(process.argv[2] ?? '');
export const environment = parseEnvironment(building ? standIns() : process.env);

// Strapi's upload provider does not start without its folder.
mkdirSync(path.join(environment.publicDir, 'uploads'), { recursive: true });
