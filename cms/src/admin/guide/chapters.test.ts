import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUIDE } from './address';
import { CHAPTERS } from './chapters';
import { PICTURES } from './pictures';

const linksIn = (text: string) => [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)];

test('every chapter file is in the guide, with a title and some text', () => {
  const files = readdirSync(new URL('chapters', import.meta.url));
  expect(CHAPTERS.map(({ slug }) => `${slug}.md`).sort()).toEqual(files.sort());
  for (const { title, text } of CHAPTERS) {
    expect(title).not.toBe('');
    expect(text).not.toMatch(/^# /m);
    expect(text.length).toBeGreaterThan(200);
  }
});

test('a link to another chapter leads to one', () => {
  const targets = CHAPTERS.flatMap(({ text }) => linksIn(text).map(([, to = '']) => to));
  const chapters = CHAPTERS.map(({ slug }) => `${GUIDE}/${slug}`);
  for (const target of targets.filter((to) => to.startsWith(GUIDE))) {
    expect(chapters).toContain(target);
  }
  expect(targets.filter((to) => !to.startsWith('/'))).toEqual([]);
});

test('every picture that a chapter names is there, and none is there for nothing', () => {
  const named = CHAPTERS.flatMap(({ text }) =>
    [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(PICTURES).sort());
});
