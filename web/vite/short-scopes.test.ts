import { expect, test } from 'vitest';
import { stylesFor } from '../src/server/styles.ts';
import { scopeOf } from './short-scopes.ts';
import { splitStyles } from './split-styles.ts';

test('each component has a scope of its own, also one that comes up while developing', () => {
  const paths = [
    'src/pages/StoryPage.vue',
    'src/ui/Picture.vue',
    'src/ui/New.vue',
    'src/ui/Newer.vue',
  ];
  const scopes = paths.map(scopeOf);
  expect(new Set(scopes).size).toBe(paths.length);
  expect(paths.map(scopeOf)).toEqual(scopes);
});

test.each(['src/ui/Picture.vue', 'src/ui/Newest.vue'])(
  '%s gets the styles of its scope',
  (path) => {
    const scope = `data-v-${scopeOf(path)}`;
    const css = `.x[${scope}]{color:red}`;
    expect(stylesFor(splitStyles(css), `<p class="x" ${scope}>`)).toBe(css);
    expect(stylesFor(splitStyles(css), `<p class="x" ${scope}0>`)).toBe('');
  },
);
