import type { PreparedPage, PreparePage } from '../answers.ts';
import { SEALED_POLICY } from '../headers.ts';
import { finishPage } from '../pages/finished-page.ts';
import type { Catalogue } from './catalogue.ts';
import { sitemapParts, type SitemapPart } from './sitemap.ts';

/** The sitemap or one of its parts; null for any other path. */
export type FindSitemap = (pathname: string) => Promise<PreparedPage | null>;

export interface SitemapFilesOptions {
  catalogue: Catalogue;
  siteUrl: string;
  prepare: PreparePage;
}

const PATHS = /^\/sitemap(?:-\d{1,4})?\.xml$/;

/** Made when somebody asks after a change, and kept until the next. */
export function createSitemapFiles(options: SitemapFilesOptions): FindSitemap {
  const { catalogue, siteUrl } = options;
  let version = NaN;
  let made = new Map<string, () => Promise<PreparedPage>>();

  return async (pathname) => {
    if (!PATHS.test(pathname)) return null;
    if (version !== catalogue.version) {
      ({ version } = catalogue);
      const parts = sitemapParts(catalogue, siteUrl);
      made = new Map(parts.map((part) => [part.path, once(() => finish(part, options))]));
    }
    return (await made.get(pathname)?.()) ?? null;
  };
}

async function finish({ path, xml }: SitemapPart, { prepare }: SitemapFilesOptions) {
  const page = await finishPage({
    ...{ path, body: xml, mime: 'application/xml; charset=utf-8', edition: '' },
    ...{ contentSecurityPolicy: SEALED_POLICY, subject: null, dependencies: [], media: [] },
  });
  return prepare(page, 200);
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
