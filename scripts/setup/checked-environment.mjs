import { readEnvironment } from '../environment.mjs';
import { ensureSecrets } from '../secrets.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { lock } from './lock.mjs';
import { requireFreePort } from './ports.mjs';

/** The settings for both programs, after everything that could stop them has been looked at. */
export async function checkedEnvironment() {
  const chosen = readEnvironment();
  const { DATA_DIR, HOST: host, CMS_PORT, PORT } = chosen;
  prepareDataFolder(DATA_DIR);
  lock(DATA_DIR, 'start');
  await requireFreePort({ name: 'CMS_PORT', port: CMS_PORT, host });
  await requireFreePort({ name: 'PORT', port: PORT, host });
  return { SAMPLE_CONTENT: 'load', ...ensureSecrets(DATA_DIR, chosen), ...chosen };
}
