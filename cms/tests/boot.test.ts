import { describe, expect, test } from 'vitest';
import { bootCms, databases } from './support/strapi.ts';

describe.each(databases)('on %s', (database) => {
  test('the CMS starts and is well', async () => {
    const cms = await bootCms({ database });
    const { status } = await cms.get('/_health', { token: null });
    await cms.stop();
    expect(status).toBe(204);
  });
});
