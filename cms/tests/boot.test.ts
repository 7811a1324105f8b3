import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bootCms, databases, makePlace } from './support/strapi.ts';

describe.each(databases)('on %s', (database) => {
  test('the CMS starts and is well', async () => {
    const cms = await bootCms({ database });
    const { status } = await cms.get('/_health', { token: null });
    await cms.stop();
    expect(status).toBe(204);
  });

  test('an upload that a killed CMS left half way is gone after the next start (M3)', async () => {
    const place = await makePlace(database);
    const arriving = path.join(place.dataDir, 'arriving');
    mkdirSync(arriving);
    writeFileSync(path.join(arriving, 'half'), 'a photo');
    const cms = await bootCms({ from: place });
    expect(readdirSync(arriving)).toEqual([]);
    await cms.stop();
  });
});
