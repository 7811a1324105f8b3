import { expect, test } from 'vitest';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import type { Testimony } from '@breaking-the-chains/shared/testimony';
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
  const { words } = await perceiveExample('testimony', 'typical');
  expect(words).toContain('Maria (name changed), 16');
});

/** The example of that name with other values. */
async function perceiveOther(name: string, values: Partial<Testimony>) {
  const block = parseBlock(blockExamples.testimony[name]);
  if (block.type !== 'testimony') throw new Error('The example is no testimony.');
  return perceiveBlock({ ...block, testimony: { ...block.testimony, ...values } });
}

test('a changed name is said to be changed even where none is shown (T5)', async () => {
  const { words } = await perceiveOther('typical', { pseudonym: null });
  expect(words).toContain('Name changed, 16');
});

test('a retold account is not passed off as a quotation', async () => {
  const retold = await perceiveExample('testimony', 'typical');
  expect(retold.words).toContain('Testimony · Retold in our words');
  const quoted = await perceiveExample('testimony', 'quoted-published');
  expect(quoted.words).toContain('In the person’s own words');
  expect(quoted.root.querySelector('.quoted')).not.toBeNull();
});

test('a testimony without a name says that the name is withheld', async () => {
  const { words } = await perceiveOther('told-to-us', { pseudonym: null, nameChanged: false });
  expect(words).toContain('Name withheld');
});

test('who is made up is said not to be a real person, and has no other name (T1)', async () => {
  const { words } = await perceiveExample('testimony', 'retold-illustrative');
  expect(words).toContain('Illustration');
  expect(words).toMatch(/Maria, 16 – not a real person$/);
  expect(words).not.toMatch(/Testimony|Retold|name changed/);
});

test('a composite is no one person, and a name in it is said to be changed (T1, T5)', async () => {
  const bare = await perceiveExample('testimony', 'composite');
  expect(bare.words).toMatch(/^Composite account.+Not one person, but several$/);
  const named = await perceiveOther('composite', { pseudonym: 'Maria', nameChanged: true });
  expect(named.words).toMatch(/Maria \(name changed\) – not one person, but several$/);
});

test.each(['illustrative', 'composite'] as const)(
  'nobody is quoted in what is %s',
  async (narrative) => {
    const { root, words } = await perceiveOther('quoted-published', { narrative });
    expect(root.querySelector('.quoted')).toBeNull();
    expect(words).not.toContain('own words');
  },
);
