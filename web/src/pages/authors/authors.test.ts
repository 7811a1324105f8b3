import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { expect, test } from 'vitest';
import { perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import AuthorPage from './AuthorPage.vue';

const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const exampleOf = (name: string) => parsers.parseAuthor(documentExample(`author/${name}`));

const perceiveAuthor = (name: string) =>
  perceivePage(() =>
    h(AuthorPage, {
      data: { author: exampleOf(name), listing, untranslated: 0 },
      site: testSite,
    }),
  );

test('an author is named as they want to be, with their stories (B1)', async () => {
  const page = await perceiveAuthor('typical');
  const { getByRole, words } = page;
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Alex E.');
  expect(words).not.toContain('Example');
  expect(words).toContain('Club president');
  expect(words).toContain(listing.items[0]?.title);
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('an author who shows a role alone has it for a heading (B1)', async () => {
  const { getByRole } = await perceiveAuthor('role-only');
  expect(getByRole('heading', { level: 1 }).textContent).toBe(exampleOf('role-only').role);
});

test('a former member is called one, and nothing else is told; the stories stay (B2)', async () => {
  const { getByRole, words, html, headHtml } = await perceiveAuthor('former');
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Former member');
  for (const told of ['Alex', 'president', 'Sixth Form', 'Student member']) {
    expect(html.replaceAll(/href="[^"]*"/g, '')).not.toContain(told);
  }
  expect(words).toContain(listing.items[0]?.title);
  expect(headHtml).toContain('noindex');
  expect(headHtml).not.toContain('Alex');
});
