import { createHead } from '@unhead/vue/server';
import type { Site } from '@breaking-the-chains/shared/site';
import { createSSRApp, h } from 'vue';
import { directionOf, type Locale } from '../format/locale.ts';
import type { LoadedPage } from '../pages/route.ts';
import { pageContextKey } from '../ui/page-context.ts';
import { renderStrictly } from '../ui/render-strictly.ts';
import SiteFrame from '../ui/SiteFrame.vue';
import { fontAddresses, type Assets } from './assets.ts';
import { contentSecurityPolicy } from './content-security.ts';

export interface DocumentOptions {
  page: LoadedPage;
  site: Site;
  siteUrl: string;
  /** The canonical one, such as `/stories?page=2`. */
  path: string;
  locale: Locale;
  status: number;
  assets: Assets;
}

export interface RenderedDocument {
  html: string;
  contentSecurityPolicy: string;
}

/** A loaded page inside the site's frame, as a whole HTML document. */
export async function renderDocument(options: DocumentOptions): Promise<RenderedDocument> {
  const { page, site, siteUrl, path, locale, assets } = options;
  const { sensitive } = page;
  const app = createSSRApp(() =>
    h(SiteFrame, { site, path, sensitive }, { default: () => page.content(site) }),
  );
  const head = createHead();
  head.push(headOf(options));
  app.use(head);
  app.provide(pageContextKey, { siteUrl, path, locale });
  const body = await renderStrictly(app);
  const { headTags, htmlAttrs, bodyAttrs, bodyTagsOpen, bodyTags } = head.render();
  return {
    // Joined, not replaced into a template: `$&` in a story would corrupt String.replace.
    html: [
      `<!doctype html><html${spaced(htmlAttrs)}><head>${headTags}${assetTags(assets)}</head>`,
      `<body${spaced(bodyAttrs)}>${bodyTagsOpen}${body}${bodyTags}</body></html>`,
    ].join(''),
    contentSecurityPolicy: contentSecurityPolicy({
      styles: [assets.css, ...inlineStyles(headTags)].filter((css) => css !== ''),
      scripts: assets.script === '' ? [] : [assets.script],
    }),
  };
}

function headOf({ siteUrl, path, locale, status, assets }: DocumentOptions) {
  const address = siteUrl + path;
  return {
    htmlAttrs: { lang: locale, dir: directionOf(locale) },
    link: [
      { rel: 'icon' as const, href: '/favicon.svg', type: 'image/svg+xml' },
      ...(status === 200 ? [{ rel: 'canonical' as const, href: address }] : []),
      ...fontAddresses(assets.css).map((href) => ({
        rel: 'preload' as const,
        as: 'font' as const,
        type: 'font/woff2',
        href,
        crossorigin: '' as const,
      })),
    ],
    meta:
      status === 200
        ? [{ property: 'og:url', content: address }]
        : [{ name: 'robots', content: 'noindex' }],
  };
}

function assetTags({ css, script, scriptAddresses }: Assets): string {
  return [
    css === '' ? '' : `<style>${css}</style>`,
    script === '' ? '' : `<script type="module">${script}</script>`,
    ...scriptAddresses.map((address) => `<script type="module" src="${address}"></script>`),
  ].join('');
}

function inlineStyles(headTags: string): string[] {
  return [...headTags.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css]) => css ?? []);
}

function spaced(attributes: string): string {
  return attributes === '' ? '' : ` ${attributes.trim()}`;
}
