import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { node } from './command.mjs';
import { pauseBefore, startService } from './service.mjs';

test('each start in a row waits longer, up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(pauseBefore)).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
});

test('the log of a program that talks much does not grow without bound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const log = join(folder, 'cms.log');
  const talk = 'for (let n = 0; n < 5000; n++) console.log(n, "words ".repeat(20))';
  const said = [];
  const command = node('-e', talk);
  const service = startService({
    ...{ title: 'The CMS', command, cwd: folder, env: process.env, log, longestLog: 10_000 },
    say: (line) => said.push(line),
  });
  await service.endedEarly;
  await expect.poll(() => readFileSync(log, 'utf8') + service.recent()).toContain('4999 words');
  await service.stop(1000);
  // One piece of output may go past the limit.
  expect(statSync(log).size + statSync(`${log}.old`).size).toBeLessThan(200_000);
  expect(said).toEqual([]);
  rmSync(folder, { recursive: true });
});
