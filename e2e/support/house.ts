import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { service, type Service } from './service.ts';

export interface House {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  cms: Service;
  site: Service;
}

/** CMS and site on free ports, with a data folder of their own; `more` goes to their environment. */
export async function houseIn(dataDir: string, more: Record<string, string> = {}): Promise<House> {
  const [port, cmsPort] = [await freePort(), await freePort()];
  const siteUrl = `http://127.0.0.1:${port}`;
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const env = {
    HOST: '127.0.0.1',
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    CMS_URL: cmsUrl,
    SITE_URL: siteUrl,
    CMS_PUBLIC_URL: cmsUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SAMPLE_CONTENT: 'load',
    ...more,
  };
  const logs = (name: string) => join(dataDir, `${name}.log`);
  return {
    siteUrl,
    cmsUrl,
    dataDir,
    cms: service({ name: 'cms', env, readyUrl: `${cmsUrl}/_health`, logFile: logs('cms') }),
    site: service({ name: 'web', env, readyUrl: `${siteUrl}/readyz`, logFile: logs('web') }),
  };
}
