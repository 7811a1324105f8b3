import { createHead } from '@unhead/vue/server';
import type { Site } from '@breaking-the-chains/shared/site';
import { createSSRApp, h } from 'vue';
import { DEFAULT_LOCALE, directionOf, type Locale } from '../format/locale.ts';
import type { LoadedPage } from '../pages/route.ts';
import { pageContextKey, type Alternates } from '../ui/page-context.ts';
import { previewKey, type Preview } from '../ui/preview.ts';
import PreviewBanner from '../ui/PreviewBanner.vue';
import { renderStrictly } from '../ui/render-strictly.ts';
import SiteFrame from '../ui/SiteFrame.vue';
import { fontAddresses, type Assets } from './assets.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';
import { stylesFor } from './styles.ts';

export interface DocumentOptions {
  page: LoadedPage;
  site: Site;
  siteUrl: string;
  /** The canonical one, such as `/stories?page=2`. */
  path: string;
  locale: Locale;
  status: number;
  assets: Assets;
  /** Of a page that is shown before it is published. */
  preview?: Preview | undefined;
  /** The one address whose pages may show it inside them. */
  framedBy?: string | null;
}

export interface RenderedDocument {
  html: string;
  contentSecurityPolicy: string;
}

/** A loaded page inside the site's frame, as a whole HTML document. */
export async function renderDocument(options: DocumentOptions): Promise<RenderedDocument> {
  const { page, site, siteUrl, path, locale, assets, preview } = options;
  const { sensitive, alternates } = page;
  const app = createSSRApp(() => [
    preview === undefined ? null : h(PreviewBanner, { preview }),
    h(SiteFrame, { site, path, sensitive }, { default: () => page.content(site) }),
  ]);
  if (preview !== undefined) app.provide(previewKey, preview);
  const head = createHead();
  head.push(headOf(options));
  app.use(head);
  app.provide(pageContextKey, { siteUrl, path, locale, alternates });
  const body = withoutMarkers(await renderStrictly(app));
  const { headTags, htmlAttrs, bodyAttrs, bodyTagsOpen, bodyTags } = head.render();
  const css = stylesFor(assets.styles, body);
  const scripts = scriptsFor(assets, body);
  const ahead = preview === undefined ? [SPECULATION_RULES] : [];
  return {
    // Joined, not replaced into a template: `$&` in a story would corrupt String.replace.
    html: [
      `<!doctype html><html${spaced(htmlAttrs)}><head>${headTags}${assetTags(assets, { css, scripts, ahead })}</head>`,
      `<body${spaced(bodyAttrs)}>${bodyTagsOpen}${body}${bodyTags}</body></html>`,
    ].join(''),
    contentSecurityPolicy: contentSecurityPolicy({
      styles: [css, ...inlineStyles(headTags)].filter((one) => one !== ''),
      scripts: [...scripts, ...ahead],
      framedBy: options.framedBy ?? null,
    }),
  };
}

/** Vue leaves marks for its own work in browsers, which it does not do here. */
function withoutMarkers(html: string): string {
  return html.replace(/<!--(?:\[|\])?-->/g, '');
}

function headOf({ page, siteUrl, path, locale, status, assets, preview }: DocumentOptions) {
  const address = siteUrl + path;
  const isListed = status === 200 && preview === undefined;
  return {
    htmlAttrs: { lang: locale, dir: directionOf(locale) },
    link: [
      { rel: 'icon' as const, href: '/favicon.svg', type: 'image/svg+xml' },
      ...(isListed ? [{ rel: 'canonical' as const, href: address }] : []),
      ...(isListed ? hreflangs(page.alternates, { siteUrl, path, locale }) : []),
      // The headings' font has Latin letters alone.
      ...(directionOf(locale) === 'rtl' ? [] : fontAddresses(assets.styles)).map((href) => ({
        rel: 'preload' as const,
        as: 'font' as const,
        type: 'font/woff2',
        href,
        crossorigin: '' as const,
      })),
    ],
    meta: isListed
      ? [{ property: 'og:url', content: address }]
      : [{ name: 'robots', content: 'noindex' }],
  };
}

/**
 * Of pages that are there in more than one language; the default one serves every other reader.
 * None of the later pages of a list: other languages cut it at other places.
 */
function hreflangs(
  alternates: Alternates,
  { siteUrl, path, locale }: Pick<DocumentOptions, 'siteUrl' | 'path' | 'locale'>,
) {
  const known = Object.entries(alternates);
  if (known.length < 2 || alternates[locale] !== path) return [];
  const original = alternates[DEFAULT_LOCALE];
  const all = original === undefined ? known : [...known, ['x-default', original] as const];
  return all.map(([hreflang, path]) => ({
    rel: 'alternate' as const,
    hreflang,
    href: siteUrl + path,
  }));
}

/** The islands of every page, and of the elements that this one has. */
function scriptsFor({ script, elementScripts = {} }: Assets, body: string): string[] {
  const own = Object.entries(elementScripts).filter(([element]) => hasElement(element, body));
  return [script, ...own.map(([, text]) => text)].filter((text) => text !== '');
}

// Safe because text on a page has no `<` of its own.
const hasElement = (element: string, body: string): boolean => body.includes(`<${element} `);

function assetTags(
  { scriptAddresses }: Assets,
  { css, scripts, ahead }: { css: string; scripts: readonly string[]; ahead: readonly string[] },
): string {
  return [
    css === '' ? '' : `<style>${css}</style>`,
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    ...scriptAddresses.map((address) => `<script type="module" src="${address}"></script>`),
    ...ahead.map((rules) => `<script type="speculationrules">${rules}</script>`),
  ].join('');
}

function inlineStyles(headTags: string): string[] {
  return [...headTags.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css]) => css ?? []);
}

function spaced(attributes: string): string {
  return attributes === '' ? '' : ` ${attributes.trim()}`;
}
