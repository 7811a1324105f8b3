import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseHelplines, parseStory } from '@breaking-the-chains/shared/parse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testFrame } from '../test-frame.ts';
import { storyMarkdown } from './story-markdown.ts';

const story = parseStory(documentExample('story/typical'));
const helplines = parseHelplines(documentExample('helplines/typical')).items;

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

const told = (changed = {}, locale: 'en' | 'ar' = 'en') =>
  storyMarkdown({ story: { ...story, ...changed }, helplines }, testFrame(locale));

test('its head says what it is, by whom, when, where and in which language', () => {
  const [head = ''] = told().split('\n---\n');
  expect(head).toContain(`title: ${JSON.stringify(story.title)}`);
  expect(head).toContain('authors: ["Alex E."]');
  expect(head).toContain('published: "2026-11-02"');
  expect(head).toContain('updated: "2026-11-20"');
  expect(head).toContain('language: "en"');
  expect(head).toContain(`url: "https://stories.example/stories/${story.slug}"`);
  expect(head).toContain('rights: "© 2026 UNICEF Club, Example School.');
});

test('no title breaks out of the head', () => {
  const text = told({ title: 'A "quote"\n---\nevil: true' });
  expect(text.split('\n')[1]).toBe('title: "A \\"quote\\"\\n---\\nevil: true"');
  expect(text).toContain('# A "quote" --- evil: true');
});

test('the title, the note, the standfirst and who wrote it come first', () => {
  const text = told({ contentNote: 'This story speaks of violence.' });
  const [, body = ''] = text.split('\n---\n');
  expect(body.trim().split('\n\n').slice(0, 4)).toEqual([
    `# ${story.title}`,
    '> **About this story.** This story speaks of violence.',
    `**${story.standfirst}**`,
    'By Alex E. · Published 2 November 2026 · Updated 20 November 2026',
  ]);
});

test('sources are listed by the numbers in the text, corrections by their day', () => {
  const text = told();
  expect(text).toMatch(/\[1\]/);
  expect(text).toMatch(/^## Sources\n\n1\. .+\.$/m);
  expect(told({ corrections: [{ date: '2026-11-20', what: 'A year was wrong.' }] })).toContain(
    '## Corrections\n\n- 20 November 2026: A year was wrong.',
  );
});

test('what happened to its figures since is told by its day (F4)', () => {
  const [block] = story.blocks.filter(({ type }) => type === 'statistics');
  if (block?.type !== 'statistics') throw new Error('The example has no figures.');
  const history = [
    { on: '2026-11-21', kind: 'figure-changed' as const, before: '25M', after: '28M' },
  ];
  const statistics = block.statistics.map((one) => ({ ...one, history, label: 'Forced labour' }));
  expect(told({ blocks: [{ ...block, statistics }] })).toMatch(
    /^## .+\n\n- 21 November 2026: .*Forced labour.*25M.*28M/m,
  );
});

test('each figure says what is counted, where and when', () => {
  expect(told()).toMatch(/What it means: .+ Where: .+/);
});

test('a sensitive story carries those who can help, with their last check (H1, H3)', () => {
  const text = told();
  expect(text).toContain('## Where to get help');
  expect(text).toMatch(/^- \*\*Childline\*\* \(.+\)\. Call: 0800 1111\. .+$/m);
  expect(text).toMatch(/Not yet checked by the club|Checked on|Not checked since/);
  const without = storyMarkdown({ story, helplines: [] }, testFrame());
  expect(without).not.toContain('## Where to get help');
});

test('in another language its own words and addresses are of that language', () => {
  const text = told({}, 'ar');
  expect(text).toContain('url: "https://stories.example/ar/stories/');
  expect(text).not.toMatch(/Source:|Not verified|Where to get help/);
});

test('a figure in a sentence leads to its page, with its source and status in words (F1, F2)', () => {
  const figures = parseStory(documentExample('story/figures-in-text'));
  const text = storyMarkdown({ story: figures, helplines: [] }, testFrame('en'));
  const path = 'https://stories.example/figures';
  expect(text).toContain(
    `On any day, [about 28M](${path}/people-in-forced-labour) [1] (Verified, last checked 12 October 2026.) people`,
  );
  expect(text).toContain(
    `[15,000+](${path}/children-found) (Source not given. Not verified, not checked yet.)`,
  );
  expect(text).toContain('That is **[about 28M](');
  expect(text).toMatch(/^1\. .*Global Estimates/m);
});
