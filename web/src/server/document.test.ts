import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseSite } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { defineComponent, getCurrentInstance, h, type VNode } from 'vue';
import { sourceHash } from './content-security.ts';
import { renderDocument, type DocumentOptions } from './document.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';

/** Tells of its fault as Vue does in production: to the handler of errors, and renders on. */
const Faulty = defineComponent({
  setup() {
    const { errorHandler } = getCurrentInstance()?.appContext.config ?? {};
    errorHandler?.(new Error('a fault outside a block'), null, 'setup function');
    return () => null;
  },
});

const optionsFor = (content: () => VNode): DocumentOptions => ({
  page: { kind: 'page', sensitive: false, alternates: {}, content },
  site: parseSite(documentExample('site/typical')),
  assets: { styles: [], script: '', scriptAddresses: [], version: 'one' },
  ...{ siteUrl: 'https://club.example', path: '/', locale: 'en', status: 200 },
});

test('a fault anywhere on a page is a failure, and not a page with a hole', async () => {
  const rendered = renderDocument(optionsFor(() => h(Faulty)));
  await expect(rendered).rejects.toThrow('a fault outside a block');
});

test('a page says what may be fetched ahead, and its policy lets it', async () => {
  const { html, contentSecurityPolicy } = await renderDocument(optionsFor(() => h('p')));
  expect(html).toContain(`<script type="speculationrules">${SPECULATION_RULES}</script>`);
  expect(contentSecurityPolicy).toContain(sourceHash(SPECULATION_RULES));
});
