import { expect, test } from 'vitest';
import { exampleDocument } from './fake-cms.ts';
import { createIngredients } from './ingredients.ts';
import { touches } from './touches.ts';

test('every document of an answer is an ingredient, however deep it stands', () => {
  const ingredients = createIngredients();
  ingredients.note({
    data: {
      documentId: 'story-a',
      blocks: [{ statistics: [{ documentId: 'statistic-a', source: { documentId: 'source-a' } }] }],
      hero: { file: { documentId: 'file-a' } },
    },
  });
  expect([...ingredients.dependencies]).toEqual(['story-a', 'statistic-a', 'source-a', 'file-a']);
});

test('the sizes of a picture are files that readers get by digest and width', () => {
  const ingredients = createIngredients();
  ingredients.note(exampleDocument('author/typical'));
  expect([...ingredients.media.values()]).toEqual([
    {
      path: '/media/7e0792fc4e18fe34-480.avif',
      url: '/uploads/avif_480_portrait_7e0792fc4e18fe34.avif',
      mime: 'image/avif',
    },
    {
      path: '/media/7e0792fc4e18fe34-480.webp',
      url: '/uploads/webp_480_portrait_7e0792fc4e18fe34.webp',
      mime: 'image/webp',
    },
  ]);
});

test('a video and its captions are passed on, other kinds of files are not', () => {
  const file = (digest: string, mime: string) => ({ digest: digest.repeat(16), url: '/u', mime });
  const ingredients = createIngredients();
  ingredients.note([file('a', 'video/mp4'), file('b', 'text/vtt'), file('c', 'text/html')]);
  expect([...ingredients.media.keys()]).toEqual([
    '/media/aaaaaaaaaaaaaaaa.mp4',
    '/media/bbbbbbbbbbbbbbbb.vtt',
  ]);
});

test('a list is touched by every document of its type and language, a page by its own alone', () => {
  const list = createIngredients();
  list.dependOn('story', 'fr');
  const another = { type: 'story' as const, documentId: 'story-b', locale: 'fr' };
  expect(touches(another, list.dependencies)).toBe(true);
  expect(touches({ ...another, locale: null }, list.dependencies)).toBe(true);
  expect(touches({ ...another, locale: 'en' }, list.dependencies)).toBe(false);
  expect(touches(another, new Set(['story-b']))).toBe(true);
  expect(touches(another, new Set(['story-a']))).toBe(false);
  const topic = { type: 'topic' as const, documentId: 'topic-a', locale: 'fr' };
  expect(touches(topic, list.dependencies)).toBe(false);
});
