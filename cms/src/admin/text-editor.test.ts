import { expect, test } from 'vitest';
import { offeredKinds, type Kind } from './text-editor';

const kind = (name: string, type: string, level?: number): Kind => ({
  matchNode: (node) => node.type === type && node.level === level,
  renderElement: () => name,
  plugin: (editor) => [editor, name].flat(),
});
const LEVELS = ['one', 'two', 'three', 'four', 'five', 'six'];
const kinds = {
  paragraph: kind('paragraph', 'paragraph'),
  ...Object.fromEntries(
    LEVELS.map((name, place) => [`heading-${name}`, kind(`h${place + 1}`, 'heading', place + 1)]),
  ),
  image: kind('image', 'image'),
  quote: kind('quote', 'quote'),
  code: kind('code', 'code'),
};
const offered = offeredKinds(kinds);

test('two levels of headings are offered, and neither pictures nor code', () => {
  expect(Object.keys(offered)).toEqual(['paragraph', 'heading-two', 'heading-three', 'quote']);
});

test.each([
  ['heading', 1, 'heading-two', 'h1'],
  ['heading', 3, 'heading-three', 'h3'],
  ['heading', 6, 'heading-three', 'h6'],
  ['image', undefined, 'paragraph', 'image'],
  ['code', undefined, 'paragraph', 'code'],
])('what an older text has of %s %s is one of those, and looks as it did', (...row) => {
  const [type, level, name, look] = row;
  const element = { type, ...(level !== undefined && { level }) };
  const found = Object.entries(offered).filter(([, one]) => one.matchNode(element));
  expect(found.map(([one]) => one)).toEqual([name]);
  expect(found[0]?.[1].renderElement({ element })).toBe(look);
});

test('what keeps such nodes whole while one types is kept too', () => {
  expect(offered['paragraph']?.plugin?.([])).toEqual(['paragraph', 'image', 'code']);
});

test('an editor without some of the kinds is left as it is', () => {
  const few = { quote: kind('quote', 'quote') };
  expect(offeredKinds(few)).toEqual(few);
});
