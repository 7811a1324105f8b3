import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { PageWrites } from './page-writes.ts';
import { gate } from './test-support.ts';

test('a page that is made anew faster than the disk writes is written once, as it is last', async () => {
  const writes = new PageWrites(createLog(() => {}));
  const disk = gate();
  const written: string[] = [];
  const add = (path: string, version: string) =>
    writes.add(path, async () => {
      await disk.passed;
      written.push(path + version);
    });
  add('/a', ' first');
  for (const version of [' second', ' third']) add('/a', version);
  add('/b', ' first');
  add('/a', ' last');
  expect(writes.isOwing()).toBe(true);
  disk.open();
  await writes.settled();
  expect(written).toEqual(['/a first', '/a last', '/b first']);
  expect(writes.isOwing()).toBe(false);
});

test('what stands in for a write that is owed is owed as well', async () => {
  const writes = new PageWrites(createLog(() => {}));
  const [before, disk] = [gate(), gate()];
  writes.add('/b', () => before.passed);
  writes.add('/a', async () => {});
  void writes.run('/a', () => disk.passed);
  before.open();
  await new Promise((resolve) => setImmediate(resolve));
  expect(writes.isOwing()).toBe(true);
  disk.open();
  await writes.settled();
  expect(writes.isOwing()).toBe(false);
});
