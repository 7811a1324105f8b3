import { expect, test } from 'vitest';
import { createCms } from '../../cms/cms.ts';
import { createIngredients } from '../../cms/ingredients.ts';
import type { Locale } from '../../format/locale.ts';
import { helpEntries } from '../catalogue/help-entries.ts';
import { catalogueOf, entry } from '../catalogue/test-entries.ts';
import { testFrame } from '../test-frame.ts';
import { createSearch } from './search.ts';
import { suggestionsRoute } from './suggestions-route.ts';

interface Suggested {
  path: string;
  kind: string;
  lang?: string;
  dir?: string;
}

async function suggest(q: string, locale: Locale = 'en') {
  const search = createSearch(
    await catalogueOf(
      entry('a', { title: 'Asking the police for help' }),
      entry('b', { locale: 'ar', title: 'Childline', titleLocale: 'en' }),
      entry('c', { locale: 'ar', title: 'Childhood' }),
      ...helpEntries(),
    ),
  );
  const fetchJson = () => Promise.reject(new Error('asks the CMS'));
  const cms = createCms({
    ...{ fetchJson, ingredients: createIngredients(), locale },
    onBroken: () => {},
  });
  const query = new URLSearchParams({ q });
  const loaded = await suggestionsRoute.load({ cms, search, query, locale, slug: '' });
  if (loaded?.kind !== 'file') throw new Error('There are no suggestions.');
  const { body } = await loaded.make(testFrame(locale));
  // Safe because the route writes this and nothing else.
  return JSON.parse(String(body)) as { status: string; hits: Suggested[] };
}

test('help is the first suggestion of who may need it, and stands there once', async () => {
  const { hits, status } = await suggest('help');
  expect(hits.map(({ path }) => path)).toEqual(['/help', '/stories/a', '/help/staying-safe']);
  expect(status).toMatch(/^3 suggestions/);
  expect((await suggest('suicide')).hits.map(({ kind }) => kind)).toEqual(['Help']);
});

test('others are suggested what they look for', async () => {
  expect((await suggest('asking')).hits.map(({ path }) => path)).toEqual(['/stories/a']);
});

test('a suggestion that is not translated says its language', async () => {
  const { hits } = await suggest('child', 'ar');
  expect(hits.map(({ path, lang, dir }) => [path, lang, dir]).toSorted()).toEqual([
    ['/stories/b', 'en', 'ltr'],
    ['/stories/c', undefined, undefined],
  ]);
});
