import { expect, test } from 'vitest';
import { documentExample } from '../examples/all.ts';
import { shownName } from './author.ts';
import { ContractError } from './contract-error.ts';
import { parseAuthor, parseBlock, parseStory, parseStoryCards } from './parse.ts';

test('a broken block is left out and told, and the rest stands', () => {
  const told: ContractError[] = [];
  const story = parseStory(documentExample('story/broken-block'), {
    onBroken: (error) => told.push(error),
  });
  expect(story.blocks.map(({ type }) => type)).toEqual(['rich-text', 'pull-quote']);
  expect(told.map(({ message }) => message)).toEqual([
    'block.statistics "broken-block": blocks.1.statistics — is empty. Add a statistic.',
    expect.stringContaining('block.unknown "broken-block": blocks.2 — is a kind of block'),
  ]);
});

test('without someone to tell, the first broken block throws', () => {
  expect(() => parseStory(documentExample('story/broken-block'))).toThrow(ContractError);
});

test('a broken story in a list is left out', () => {
  const told: ContractError[] = [];
  const answer = {
    data: [{ slug: 'half' }],
    meta: { pagination: { page: 1, pageSize: 12, pageCount: 1, total: 1 } },
  };
  const listing = parseStoryCards(answer, { onBroken: (error) => told.push(error) });
  expect(listing.items).toEqual([]);
  expect(told[0]?.message).toContain('story "half"');
});

test('what the contract does not know does not come through', () => {
  const block = parseBlock({
    __component: 'block.pull-quote',
    text: 'Words',
    consentReference: 'secret',
  });
  expect(block).not.toHaveProperty('consentReference');
});

test('H1: a story of which nobody said whether it is sensitive is taken for it', () => {
  // Safe because every example of an answer has its data.
  const { data, ...rest } = documentExample('story/plain') as { data: object };
  const unsaid = { ...rest, data: { ...data, sensitive: null } };
  expect(parseStory(unsaid).sensitive).toBe(true);
  expect(parseStory(documentExample('story/plain')).sensitive).toBe(false);
});

test('an answer that is no answer is refused in words', () => {
  expect(() => parseStory(null)).toThrow(/story "\?": the whole of it — /);
  expect(() => parseStory({ data: null })).toThrow(/data — is empty/);
});

test('an author is named as they chose (B1)', () => {
  expect(shownName('Alex Mary Example', 'full-name')).toBe('Alex Mary Example');
  expect(shownName('Alex Mary Example', 'first-name-and-initial')).toBe('Alex E.');
  expect(shownName('Alex', 'first-name-and-initial')).toBe('Alex');
  expect(shownName('Alex Example', 'role-only')).toBeNull();
});

test('a former member keeps neither name, portrait nor words (B2)', () => {
  const author = parseAuthor(documentExample('author/former'));
  expect(author).toMatchObject({ name: null, bio: null, portrait: null, former: true });
});
