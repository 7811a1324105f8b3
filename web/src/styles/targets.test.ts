import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rule of a component's style for exactly this selector. */
function ruleOf(path: string, selector: string): string {
  const style = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').split('<style')[1];
  const escaped = selector.replace(/[.]/g, '\\.');
  return new RegExp(`^  ${escaped} \\{([^}]*)\\}`, 'm').exec(style ?? '')?.[1] ?? '';
}

test.each([
  ['ui/ExitPage.vue', 'a'],
  ['ui/SiteFrame.vue', '.skip:focus'],
  ['pages/story/StoryNote.vue', 'a'],
  ['pages/story/HelplineEntry.vue', '.contact a'],
])('exit and help are at least 44 px high (%s, %s)', (path, selector) => {
  expect(ruleOf(path, selector)).toContain('min-block-size: 2.75rem;');
});

test('the exit keeps an edge where forced colours take its background', () => {
  expect(ruleOf('ui/ExitPage.vue', 'a')).toContain('border: 2px solid transparent;');
});

test('marks, bars and lands take the colours the reader forces', () => {
  const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const forced = /@media \(forced-colors: active\) \{([\s\S]*?)\n {2}\}/.exec(tokens)?.[1] ?? '';
  const given = Object.fromEntries(
    Array.from(forced.matchAll(/(--[\w-]+): (\w+);/g), ([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
  expect(given).toMatchObject({ '--mark': 'CanvasText', '--part-1': 'LinkText' });
  expect(given['--part-1']).not.toBe(given['--rule']);
});

test('a printed story keeps its picture and the credit of it', () => {
  const hero = readFileSync(new URL('../pages/story/StoryHero.vue', import.meta.url), 'utf8');
  expect(hero).not.toContain('display: none');
});
