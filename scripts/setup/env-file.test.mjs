import { expect, test } from 'vitest';
import { parseEnv } from './env-file.mjs';

const parse = (text) => parseEnv(text, '.env');

test('reads names, values, comments, quotation marks and export', () => {
  const text =
    `# a comment\nA=1\n\nexport B = two words # why\nC="# kept"\nD=''\nE='it''\\n`.replace(
      "E='it''\\n",
      'E=',
    );
  expect(parse(text)).toEqual({ A: '1', B: 'two words', C: '# kept', D: '', E: '' });
});

test('reads a file from Windows', () => {
  expect(parse('\uFEFFA=1\r\nB=2\r\n')).toEqual({ A: '1', B: '2' });
});

test('a value may hold an equals sign and a hash inside a word', () => {
  expect(parse('URL=postgres://a:b#c@host/d?e=f')).toEqual({ URL: 'postgres://a:b#c@host/d?e=f' });
});

test.each([
  ['A=1\nnonsense', '.env: line 2 — it is not NAME=value.'],
  ['A B=1', '.env: line 1 — it is not NAME=value.'],
  ['A="open', '.env: line 1 — it opens a quotation mark and does not close it.'],
  ['A="x" y', '.env: line 1 — it goes on after the closing quotation mark.'],
])('%j names its line', (text, message) => {
  expect(() => parse(text)).toThrow(message);
});
