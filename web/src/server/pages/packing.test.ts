import { expect, test } from 'vitest';
import { Packing } from './packing.ts';

test('a page that cannot be packed is told of, and keeps no other waiting', async () => {
  const packed: string[] = [];
  const failed: string[] = [];
  const packing = new Packing({
    idle: async () => {},
    async pack(path) {
      if (path === '/broken') throw new Error('EIO');
      packed.push(path);
    },
    onFailure: (path) => void failed.push(path),
    signal: new AbortController().signal,
  });
  packing.add('/broken');
  packing.add('/whole');
  await packing.settled();
  expect({ packed, failed }).toEqual({ packed: ['/whole'], failed: ['/broken'] });
});
