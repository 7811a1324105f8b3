import { expect, test } from 'vitest';
import { packTight } from './finished-page.ts';
import { pageOf } from './test-support.ts';

test('a page holds no more memory than its bytes', async () => {
  const { bodies } = await pageOf('/about', 'A sentence. '.repeat(2_000), []);
  for (const { br, gzip } of [bodies, await packTight(bodies)]) {
    for (const bytes of [br, gzip]) expect(bytes.buffer.byteLength).toBe(bytes.length);
  }
});
