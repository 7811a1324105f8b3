import { Socket } from 'node:net';
import { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { bootCms, type Cms } from './support/strapi.ts';

describe('a CMS behind a proxy', () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ environment: { TRUST_PROXY: 'true' } });
  });
  afterAll(() => cms.stop());

  test.each([
    '/upload/actions/upload-from-urls',
    '/upload/actions/generate-ai-metadata',
    '/upload/ai-metadata-jobs',
  ])('nobody makes it fetch an address by %s', async (where) => {
    const authorization = `Bearer ${await signIn(cms.strapi, cms.url)}`;
    const response = await fetch(`${cms.url}${where}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ urls: [`${cms.url}/_health`] }),
    });
    expect([404, 405]).toContain(response.status);
  });

  test('an address is the one that the nearest proxy saw, not one the client chose', () => {
    const request = new IncomingMessage(new Socket());
    request.headers['x-forwarded-for'] = '10.9.8.7, 203.0.113.5';
    const { ip } = cms.strapi.server.app.createContext(request, new ServerResponse(request));
    expect(ip).toBe('203.0.113.5');
  });
});
