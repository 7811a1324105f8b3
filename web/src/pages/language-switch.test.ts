import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { perceive, testContext } from '../blocks/perceive.ts';
import LanguageSwitch from '../ui/LanguageSwitch.vue';
import { pageContextKey, type Alternates } from '../ui/page-context.ts';

async function perceiveSwitch(alternates: Alternates, path = '/') {
  const app = createSSRApp(LanguageSwitch);
  app.provide(pageContextKey, { ...testContext, path, alternates });
  const { root } = await perceive(() => renderToString(app));
  return Array.from(root.querySelectorAll('a'), (link) => ({
    words: link.textContent.trim(),
    href: link.getAttribute('href'),
    lang: link.getAttribute('lang'),
    hreflang: link.getAttribute('hreflang'),
    current: link.getAttribute('aria-current'),
  }));
}

test('each language goes by its own name to the same page, and the current one is marked', async () => {
  const links = await perceiveSwitch({
    ...{ en: '/stories/a', fr: '/fr/stories/b', es: '/es/stories/c', ar: '/ar/stories/d' },
  });
  expect(links).toEqual([
    { words: 'English', href: '/stories/a', lang: 'en', hreflang: 'en', current: 'true' },
    { words: 'Français', href: '/fr/stories/b', lang: 'fr', hreflang: 'fr', current: null },
    { words: 'Español', href: '/es/stories/c', lang: 'es', hreflang: 'es', current: null },
    { words: 'العربية', href: '/ar/stories/d', lang: 'ar', hreflang: 'ar', current: null },
  ]);
});

test('a language in which the page is not there says so itself, and leads to what is nearest', async () => {
  const [, french, spanish] = await perceiveSwitch({ en: '/about', fr: '/fr/a-propos' });
  expect(french?.words).toBe('Français');
  expect(spanish?.href).toBe('/es');
  expect(spanish?.words).toMatch(/^Español .*español/);
});

test.each([
  ['/stories/a', '/es/stories', 'historias'],
  ['/topics/a', '/es/stories', 'historias'],
  ['/authors/a?page=2', '/es/stories', 'historias'],
  ['/case-studies/a', '/es/stories', 'historias'],
  ['/stories?topic=a', '/es/stories', 'historias'],
  ['/figures/a', '/es/figures', 'cifras'],
  ['/about', '/es', 'portada'],
])('from %s, not there in Spanish, one is led to %s, and told so', async (path, href, words) => {
  const [, , spanish] = await perceiveSwitch({ en: path }, path);
  expect(spanish?.href).toBe(href);
  expect(spanish?.words).toContain(words);
});

test('on an error page every language leads to its front page, and none is called missing', async () => {
  const links = await perceiveSwitch({});
  expect(links.map(({ href }) => href)).toEqual(['/', '/fr', '/es', '/ar']);
  expect(links.map(({ words }) => words)).toEqual(['English', 'Français', 'Español', 'العربية']);
});
