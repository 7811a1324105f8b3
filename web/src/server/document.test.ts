import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseSite } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { defineComponent, getCurrentInstance, h } from 'vue';
import { renderDocument } from './document.ts';

/** Tells of its fault as Vue does in production: to the handler of errors, and renders on. */
const Faulty = defineComponent({
  setup() {
    const { errorHandler } = getCurrentInstance()?.appContext.config ?? {};
    errorHandler?.(new Error('a fault outside a block'), null, 'setup function');
    return () => null;
  },
});

test('a fault anywhere on a page is a failure, and not a page with a hole', async () => {
  const rendered = renderDocument({
    page: { kind: 'page', sensitive: false, alternates: {}, content: () => h(Faulty) },
    site: parseSite(documentExample('site/typical')),
    assets: { styles: [], script: '', scriptAddresses: [], version: 'one' },
    ...{ siteUrl: 'https://club.example', path: '/', locale: 'en', status: 200 },
  });
  await expect(rendered).rejects.toThrow('a fault outside a block');
});
