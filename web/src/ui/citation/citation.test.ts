import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseAuthor, parseStatistic, parseStory } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { languageIn } from '../use-language.ts';
import { bibtex } from './bibtex.ts';
import { citeFigure, citeStory } from './citation.ts';

const story = parseStory(documentExample('story/typical'));
const statistic = parseStatistic(documentExample('statistic/typical'));
const place = {
  site: { club: 'UNICEF Club' },
  url: 'https://stories.example/stories/one',
  language: languageIn('en'),
};

test('a story is cited by who is named in it, its day, its title, the club and its address', () => {
  const { text, url } = citeStory(story, '2026-11-02', place);
  expect(url).toBe('https://stories.example/stories/one');
  expect(text).toBe(`Alex E. (2 November 2026). “${story.title}”. UNICEF Club.`);
});

test('where nobody is named the club is cited (B1, B2)', () => {
  const authors = [parseAuthor(documentExample('author/former'))];
  const { text, bibtex: entry } = citeStory({ ...story, authors }, '2026-11-02', place);
  expect(text).toBe(`UNICEF Club (2 November 2026). “${story.title}”.`);
  expect(entry).toContain('author = {{UNICEF Club}}');
});

test('a figure is cited with its source, its status and the day it was shown (F1, F2)', () => {
  const { text, bibtex: entry } = citeFigure(statistic, place);
  expect(text).toContain(statistic.source?.title);
  expect(text).toContain('as shown by UNICEF Club on 20 November 2026.');
  expect(text).toContain('Verified, last checked 12 October 2026.');
  expect(entry).toMatch(/note = \{.+Verified, last checked 12 October 2026\.\}/);
});

test('a figure not looked for in its source is no word of the source (F1, F2)', () => {
  const unread = { ...statistic, verification: 'not-verified' as const, checkedOn: null };
  const { text, bibtex: entry } = citeFigure(unread, place);
  expect(text).toMatch(/^“.+”, as shown by UNICEF Club on .+\. Source named: .+\. Not verified/);
  expect(entry).toMatch(/note = \{Source named: .+\. Not verified/);
});

test('a figure without a source is cited as one (F1)', () => {
  const { text, bibtex: entry } = citeFigure({ ...statistic, source: null }, place);
  expect(text).toContain('Source not given.');
  expect(entry).toContain('Source not given.');
});

test('the key stays when title and address change', () => {
  const keyOf = (entry: string) => /^@misc\{([^,]+),/.exec(entry)?.[1];
  const before = citeStory(story, '2026-11-02', place).bibtex;
  const after = citeStory({ ...story, title: 'Other' }, '2026-11-02', {
    ...place,
    url: 'https://stories.example/stories/other',
  }).bibtex;
  expect(keyOf(after)).toBe(keyOf(before));
  expect(keyOf(before)).toMatch(/^story-2026-[a-z0-9]{8}$/i);
});

test('nothing of a title is a command, and its braces are matched', () => {
  const entry = bibtex({
    ...{ key: 'k', authors: ['A & B'], day: '2026-01-02', publisher: 'C_D', note: null },
    title: '100% of {x} & \\input{y} #1 $2 ~ ^',
    url: 'https://x.example/%D9%83?a={b}#c',
  });
  expect(entry).toContain('author = {{A \\& B}}');
  expect(entry).toContain(
    'title = {{100\\% of \\{x\\} \\& \\textbackslash{}input\\{y\\} \\#1 \\$2 \\textasciitilde{} \\textasciicircum{}}}',
  );
  expect(entry).toContain('\\url{https://x.example/\\%D9\\%83?a=\\%7Bb\\%7D\\#c}');
  expect(entry).toContain('month = {1}');
});
