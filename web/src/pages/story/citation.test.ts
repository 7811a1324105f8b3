import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { perceive, testContext } from '../../blocks/perceive.ts';
import CiteBox from '../../ui/citation/CiteBox.vue';
import { pageContextKey } from '../../ui/page-context.ts';

const citation = { text: 'The club. “One”.', url: 'https://x.example/one', bibtex: '@misc{one}' };

test('a citation is there to select without JavaScript, and offers no button that does nothing', async () => {
  const app = createSSRApp(() => h(CiteBox, { heading: 'Cite this story', citation }));
  app.provide(pageContextKey, testContext);
  const { words, root, queryAllByRole } = await perceive(() => renderToString(app));
  expect(words).toContain('The club. “One”. https://x.example/one');
  expect(root.querySelector('code')?.textContent).toBe('@misc{one}');
  expect(queryAllByRole('button')).toEqual([]);
});

test('what is copied is the citation alone, and the words that say so are at hand', async () => {
  const app = createSSRApp(() => h(CiteBox, { heading: 'Cite this story', citation }));
  app.provide(pageContextKey, testContext);
  const { root } = await perceive(() => renderToString(app));
  const texts = [...root.querySelectorAll('copy-text')].map((one) =>
    one.querySelector('code, .text')?.textContent.trim(),
  );
  expect(texts).toEqual(['The club. “One”. https://x.example/one', '@misc{one}']);
  expect(root.querySelector('copy-text')?.getAttribute('data-copied')).toBe('Copied');
});
