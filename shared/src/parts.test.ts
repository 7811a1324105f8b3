import { expect, test } from 'vitest';
import { documentExample } from '../examples/all.ts';
import { ContractError } from './contract-error.ts';
import { parseAuthor, parseSite, parseStory, parseStoryCards, type ParseOptions } from './parse.ts';

type Parser<Item> = (answer: unknown, options?: ParseOptions) => Item;

/** The example with other values at dotted paths. */
function spoilt(name: string, ...changes: readonly [path: string, value: unknown][]): unknown {
  return changes.reduce(
    (answer, [path, value]) => changed(answer, path.split('.'), value),
    documentExample(name),
  );
}

function changed(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof whole !== 'object' || whole === null) throw new Error(`${step}: has no parent.`);
  const part = changed(Reflect.get(whole, step), rest, value);
  if (Array.isArray(whole)) return whole.toSpliced(Number(step), 1, part);
  return { ...whole, [step]: part };
}

function parseTelling<Item>(parse: Parser<Item>, answer: unknown) {
  const told: ContractError[] = [];
  const item = parse(answer, { onBroken: (error) => told.push(error) });
  expect(() => parse(answer)).toThrow(ContractError);
  return { item, told: told.map(({ message }) => message) };
}

const broken = { file: null };

test('a story whose hero is broken stands without it, and it is told where', () => {
  const { item, told } = parseTelling(
    parseStory,
    spoilt('story/typical', ['data.hero.file.width', 'wide']),
  );
  expect(item.hero).toBeNull();
  expect(item.blocks.length).toBeGreaterThan(3);
  expect(told).toEqual([
    expect.stringMatching(/^story ".+": hero\.file\.width — has no width\. Upload/),
  ]);
});

test('a picture without alternative text is left out, and its story is not', () => {
  const answer = spoilt('story/typical', ['data.hero.alternativeText', null]);
  const { item, told } = parseTelling(parseStory, answer);
  expect(item.hero).toBeNull();
  expect(told).toEqual([expect.stringContaining('hero — has no alternative text.')]);
});

test('a broken picture for sharing costs a story its picture, not its words for search', () => {
  const seo = { title: 'Other title', description: null, picture: broken };
  const { item } = parseTelling(parseStory, spoilt('story/typical', ['data.seo', seo]));
  expect(item.seo).toEqual({ title: 'Other title', description: null, picture: null });
});

test('a related story with a broken picture stays, one without a title goes, each told apart', () => {
  const answer = spoilt(
    'story/typical',
    ['data.related.0.title', ''],
    ['data.related.0.hero', broken],
    ['data.related.1.hero', broken],
  );
  const whole = parseStory(documentExample('story/typical')).related;
  const { item, told } = parseTelling(parseStory, answer);
  expect(item.related.map(({ id, hero }) => [id, hero])).toEqual([
    [whole[1]?.id, null],
    ...whole.slice(2).map(({ id, hero }) => [id, hero]),
  ]);
  expect(told).toHaveLength(3);
  expect(told.join('\n')).toContain('related.0.title — is empty');
});

test('broken authors and topics are left out one by one', () => {
  const whole = parseStory(documentExample('story/typical'));
  const { item, told } = parseTelling(
    parseStory,
    spoilt('story/typical', ['data.authors.0.role', ''], ['data.topics.0.slug', 'Not A Slug']),
  );
  expect(item.authors).toEqual(whole.authors.slice(1));
  expect(item.topics).toEqual(whole.topics.slice(1));
  expect(told.map((message) => message.split(' — ')[0]?.split(': ')[1])).toEqual([
    'topics.0.slug',
    'authors.0.role',
  ]);
});

test('a card whose picture is broken stays in its list', () => {
  const whole = parseStoryCards(documentExample('stories/typical')).items;
  const { item, told } = parseTelling(
    parseStoryCards,
    spoilt('stories/typical', ['data.0.hero', broken]),
  );
  expect(item.items).toHaveLength(whole.length);
  expect(item.items[0]).toEqual({ ...whole[0], hero: null });
  expect(told).toHaveLength(1);
});

test('a broken portrait, share picture or way costs nothing else', () => {
  const author = parseTelling(parseAuthor, spoilt('author/typical', ['data.portrait', broken]));
  expect(author.item).toMatchObject({ portrait: null, former: false });
  const answer = spoilt(
    'site/typical',
    ['data.sharePicture', broken],
    ['data.navigation.0.url', 'javascript:alert(1)'],
  );
  const site = parseTelling(parseSite, answer);
  const whole = parseSite(documentExample('site/typical'));
  expect(site.item).toEqual({
    ...whole,
    sharePicture: null,
    navigation: whole.navigation.slice(1),
  });
});

test('what a story cannot do without still breaks it, told or not', () => {
  const answer = spoilt('story/typical', ['data.title', ''], ['data.hero', broken]);
  expect(() => parseStory(answer, { onBroken: () => {} })).toThrow(/title — is empty/);
});
