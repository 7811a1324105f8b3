import { expect, test } from 'vitest';
import { parseSite } from '@breaking-the-chains/shared/parse';
import { documentExample } from '@breaking-the-chains/shared/examples';
import { createCms } from '../../cms/cms.ts';
import { createIngredients } from '../../cms/ingredients.ts';
import { helpEntries } from '../catalogue/help-entries.ts';
import { catalogueOf, entry } from '../catalogue/test-entries.ts';
import { createSearch } from './search.ts';
import { suggestionsRoute } from './suggestions-route.ts';

async function suggest(q: string) {
  const search = createSearch(
    await catalogueOf(entry('a', { title: 'Asking the police for help' }), ...helpEntries()),
  );
  const fetchJson = () => Promise.reject(new Error('asks the CMS'));
  const cms = createCms({
    ...{ fetchJson, ingredients: createIngredients(), locale: 'en' },
    onBroken: () => {},
  });
  const query = new URLSearchParams({ q });
  const loaded = await suggestionsRoute.load({ cms, search, query, locale: 'en', slug: '' });
  if (loaded?.kind !== 'file') throw new Error('There are no suggestions.');
  const site = parseSite(documentExample('site/typical'));
  const frame = { site, siteUrl: '', path: '/search.json', locale: 'en' } as const;
  const { body } = await loaded.make(frame);
  // Safe because the route writes this and nothing else.
  return JSON.parse(String(body)) as { status: string; hits: { path: string; kind: string }[] };
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
