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

/** The verb of Strapi's command line that runs this process; none where the CMS serves. */
const [verb = '', ...options] = process.argv.slice(2);

/** A process that carries content out or in, and serves nobody. */
export const isMoving = ['export', 'import', 'transfer'].includes(verb);
/** One that replaces all content with what it is given. */
export const isImporting =
  verb === 'import' || (verb === 'transfer' && options.some((one) => one.startsWith('--from')));

const building = SERVES_NOTHING.includes(verb);
export const environment = parseEnvironment(building ? standIns() : process.env);

// Strapi's upload provider does not start without its folder.
mkdirSync(path.join(environment.publicDir, 'uploads'), { recursive: true });
mkdirSync(environment.arrivingDir, { recursive: true });
