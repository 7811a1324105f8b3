import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const lock = (packages) => ({ packages });
const wanted = lock({
  '': { name: 'house' },
  shared: { version: '0.1.0' },
  'node_modules/@house/shared': { resolved: 'shared', link: true },
  'node_modules/vue': { version: '3.5.0' },
  'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
});

test('the same versions are installed, whatever belongs to other systems', () => {
  expect(isInstalled(wanted, lock({ 'node_modules/vue': { version: '3.5.0' } }))).toBe(true);
});

test.each([
  ['another version', lock({ 'node_modules/vue': { version: '3.4.0' } })],
  ['a package that is missing', lock({})],
])('%s means: install', (_, present) => {
  expect(isInstalled(wanted, present)).toBe(false);
});
