import { expect, test } from 'vitest';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { perceiveBlock, perceiveExample } from '../perceive.ts';

test('a testimony is a figure with the words and who spoke them', async () => {
  const { root } = await perceiveExample('testimony', 'typical');
  expect(root.querySelector('figure blockquote')).not.toBeNull();
  expect(root.querySelector('figure figcaption')).not.toBeNull();
});

test.each([
  ['told-to-us', 'Told to our club, with consent.'],
  ['composite', 'It is not one person’s story.'],
  ['retold-illustrative', 'It is not a real person’s account.'],
  ['typical', 'First published by A children’s charity'],
])('the narrative of %s is told in words (T1)', async (name, words) => {
  const perceived = await perceiveExample('testimony', name);
  expect(perceived.words).toContain(words);
});

test('a changed name is said to be changed (T5)', async () => {
  const { words } = await perceiveExample('testimony', 'retold-illustrative');
  expect(words).toContain('Maria (name changed), 16');
});

test('a changed name is said to be changed even where none is shown (T5)', async () => {
  const block = parseBlock(blockExamples.testimony['retold-illustrative']);
  if (block.type !== 'testimony') throw new Error('The example is no testimony.');
  const testimony = { ...block.testimony, pseudonym: null, nameChanged: true };
  const { words } = await perceiveBlock({ ...block, testimony });
  expect(words).toContain('Name withheld (name changed), 16');
});

test('a retold account is not passed off as a quotation', async () => {
  const retold = await perceiveExample('testimony', 'retold-illustrative');
  expect(retold.words).toContain('Retold in our words');
  const quoted = await perceiveExample('testimony', 'quoted-published');
  expect(quoted.words).toContain('In the person’s own words');
});

test('a testimony without a name says that the name is withheld', async () => {
  const { words } = await perceiveExample('testimony', 'composite');
  expect(words).toContain('Name withheld');
});
