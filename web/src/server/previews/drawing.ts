import type { Site } from '@breaking-the-chains/shared/site';
import type { ServerRequest } from 'srvx';
import { FastResponse } from 'srvx/node';
import { h } from 'vue';
import type { Locale } from '../../format/locale.ts';
import type { LoadedPage } from '../../pages/route.ts';
import PreviewNotice from '../../pages/PreviewNotice.vue';
import { initOf } from '../answers.ts';
import type { Assets } from '../assets.ts';
import { renderDocument, type RenderedDocument } from '../document.ts';
import { NEVER, PERMISSIONS_POLICY, type Headers } from '../headers.ts';
import { negotiate } from '../negotiate.ts';
import { finishPage, HTML } from '../pages/finished-page.ts';
import { PREVIEW_ROOM, type ReadLink } from './link.ts';
import type { LoadedPreview } from './load-preview.ts';
import type { Media } from './preview-media.ts';

export interface DrawingOptions {
  siteUrl: string;
  /** Where editors open the admin. */
  cmsPublicUrl: string;
  /** On every answer of the site. */
  common: Headers;
  readSite(locale: Locale): Promise<Site>;
  assets(): Promise<Assets>;
  /** Loosens the policy of a page, for Vite's reload. */
  unseal?(policy: string): string;
}

/** One request and what it was given as its link. */
export interface Opened {
  request: ServerRequest;
  token: string;
  link: ReadLink;
}

/** What stands in the place of a preview. */
export interface Notice {
  status: number;
  title: string;
  text: string;
  problems?: readonly string[];
}

export class Drawing {
  readonly #options: DrawingOptions;

  constructor(options: DrawingOptions) {
    this.#options = options;
  }

  async page(opened: Opened, loaded: LoadedPreview): Promise<Response> {
    const { id, expires, locale } = opened.link;
    const { page, path, standing, broken, problems, media } = loaded;
    const isShared = id !== undefined;
    const preview = {
      ...{ standing, broken, problems },
      until: isShared ? new Date(expires).toISOString() : null,
      editor: isShared ? null : this.#options.cmsPublicUrl,
    };
    const drawn = await this.#draw(opened, { page, path, locale, status: 200, preview });
    const html = withOwnMedia(drawn.html, media, PREVIEW_ROOM + opened.token);
    return this.#answer(opened, { ...drawn, html }, 200);
  }

  async notice(opened: Opened, { status, ...words }: Notice): Promise<Response> {
    const content = (site: Site) => h(PreviewNotice, { ...words, site });
    const page: LoadedPage = { kind: 'page', sensitive: false, alternates: {}, content };
    const { locale } = opened.link;
    const drawn = await this.#draw(opened, { page, path: PREVIEW_ROOM, locale, status });
    return this.#answer(opened, drawn, status);
  }

  async #draw(
    { link }: Opened,
    what: Pick<
      Parameters<typeof renderDocument>[0],
      'page' | 'path' | 'locale' | 'status' | 'preview'
    >,
  ): Promise<RenderedDocument> {
    const { siteUrl, readSite, assets, cmsPublicUrl } = this.#options;
    const [site, made] = await Promise.all([readSite(link.locale), assets()]);
    const framedBy = isFrame(link) ? cmsPublicUrl : null;
    return renderDocument({ ...what, site, siteUrl, assets: made, framedBy });
  }

  async #answer(
    { request, link }: Opened,
    { html, contentSecurityPolicy }: RenderedDocument,
    status: number,
  ): Promise<Response> {
    const { common, unseal = (policy) => policy } = this.#options;
    const { bodies } = await finishPage({
      ...{ path: PREVIEW_ROOM, body: html, mime: HTML, contentSecurityPolicy, subject: null },
      ...{ dependencies: [], media: [], edition: '' },
    });
    const encoding = negotiate(request.headers.get('accept-encoding'));
    const headers: Headers = [
      ['content-type', HTML],
      ...(encoding === 'identity' ? [] : [['content-encoding', encoding] as const]),
      ['vary', 'accept-encoding'],
      ['cache-control', NEVER],
      ['x-robots-tag', 'noindex, nofollow'],
      ['content-security-policy', unseal(contentSecurityPolicy)],
      ['permissions-policy', PERMISSIONS_POLICY],
      // A draft stays with who opened it.
      ['cross-origin-opener-policy', 'same-origin'],
      // It knows no single address; the policy above does.
      ...common.filter(([name]) => name !== 'x-frame-options' || !isFrame(link)),
    ];
    return new FastResponse(bodies[encoding], initOf(status, headers));
  }
}

/** Beside the form; a link that was given to somebody is opened in a window of its own. */
const isFrame = ({ id }: ReadLink): boolean => id === undefined;

const FILE = /\/media\/[0-9a-f]{16}(?:-\d+)?\.[a-z0-9]+/g;

/** Files of drafts are got by the preview's own address: the site has them at no other. */
const withOwnMedia = (html: string, media: Media, room: string): string =>
  html.replaceAll(FILE, (path) => (media.has(path) ? room + path : path));
