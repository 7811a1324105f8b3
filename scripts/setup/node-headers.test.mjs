import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withHeaders } from './node-headers.mjs';

const program = join('/', 'opt', 'node', 'bin', 'node');
const exists = (path) => path === join('/', 'opt', 'node', 'include', 'node', 'node.h');

test('headers that came with Node are used to compile the database driver', () => {
  expect(withHeaders({ A: '1' }, { program, exists })).toEqual({
    A: '1',
    npm_config_nodedir: join('/', 'opt', 'node'),
  });
});

test('without headers, or with others named already, nothing is changed', () => {
  expect(withHeaders({ A: '1' }, { program, exists: () => false })).toEqual({ A: '1' });
  const named = { npm_config_nodedir: '/elsewhere' };
  expect(withHeaders(named, { program, exists })).toEqual(named);
});
