import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the image of the CMS copies nothing that a fresh clone lacks', () => {
  const dockerfile = readFileSync(`${root}cms/Dockerfile`, 'utf8');
  const copied = [...dockerfile.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths]) =>
    paths.split(' ').map((path) => path.replace('/app/', '')),
  );
  const known = execFileSync('git', ['ls-files', ...copied], { cwd: root, encoding: 'utf8' });
  const lacking = copied.filter(
    (path) =>
      path !== 'cms/dist' && !known.split('\n').some((file) => `${file}/`.startsWith(`${path}/`)),
  );
  expect(copied).toContain('cms/dist');
  expect(lacking).toEqual([]);
});
