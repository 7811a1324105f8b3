import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { expect, test } from 'vitest';
import { perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import { caseStudyRoute } from './case-study-route.ts';
import CaseStudyPage from './CaseStudyPage.vue';

const caseStudy = parsers.parseCaseStudy(documentExample('case-study/typical'));
const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const helplines = parsers.parseHelplines(documentExample('helplines/typical')).items;
const data = { caseStudy, listing, helplines, untranslated: 0 };

const perceiveCase = () =>
  perceivePage(() => h(CaseStudyPage, { data, site: testSite }), { sensitive: true });

test('a case study has its phases in order, and the stories that tell of it', async () => {
  const page = await perceiveCase();
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe(caseStudy.title);
  caseStudy.phases.forEach(({ headline }) => {
    expect(page.getByRole('heading', { level: 3, name: headline })).toBeTruthy();
  });
  const [first] = listing.items;
  expect(page.getByRole('link', { name: first?.title ?? '' })).toBeTruthy();
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('the page of a case study has the exit and who can help (H1)', async () => {
  const { getAllByRole, getByRole } = await perceiveCase();
  expect(getAllByRole('link')[1]?.textContent).toBe('Exit this page');
  expect(getByRole('heading', { level: 2, name: 'Where to get help' })).toBeTruthy();
  expect(caseStudyRoute.pattern).toBe('/case-studies/:slug');
});
