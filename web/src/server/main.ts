// First, so that its line of layers settles the cascade before any component's styles.
import '../styles/site.css';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withAccessLog } from './access-log.ts';
import { readBuiltAssets } from './built-assets.ts';
import { parseEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { readPublicFiles } from './public-files.ts';
import { startServing } from './serving.ts';
import { shutDown } from './shut-down.ts';
import { startSite } from './site.ts';

const log = createLog();

async function main(): Promise<void> {
  const environment = parseEnvironment();
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..');
  const assets = await readBuiltAssets(dist);
  const publicFiles = await readPublicFiles(join(dist, 'client'));
  const { pageLog } = environment;
  const site = await startSite({ environment, assets, publicFiles, log, pageLog });
  const write = (text: string) => void process.stdout.write(text);
  const handler = environment.accessLog ? withAccessLog(site.handler, write) : site.handler;
  const { host, port } = environment;
  const serving = await startServing({ handler, host, port });
  log.info('The site is up', { url: serving.url, pages: site.pages.size() });

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    log.info('The site stops');
    await shutDown(serving, site);
    log.info('The site has stopped');
    process.exit();
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  log.error('The site could not start', error);
  process.exitCode = 1;
});
