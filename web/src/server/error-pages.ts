import type { Site } from '@breaking-the-chains/shared/site';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import { errorPage } from '../pages/routes.ts';
import type { ErrorStatus } from '../pages/route.ts';
import type { Assets } from './assets.ts';
import { renderDocument } from './document.ts';
import { finishPage, type FinishedPage } from './pages/finished-page.ts';
import type { SiteRecord } from './site-record.ts';

export type FindErrorPage = (status: ErrorStatus) => Promise<FinishedPage>;

export interface ErrorPagesOptions {
  siteRecord: SiteRecord;
  siteUrl: string;
  assets: Assets;
}

/** Error pages wear the last good settings, so that they have ways on while the CMS is away. */
export function createErrorPages({
  siteRecord,
  siteUrl,
  assets,
}: ErrorPagesOptions): FindErrorPage {
  const made = new WeakMap<Site, Map<ErrorStatus, Promise<FinishedPage>>>();

  async function make(status: ErrorStatus, site: Site): Promise<FinishedPage> {
    const path = `/${status}`;
    const page = errorPage(status);
    const rendered = await renderDocument({
      ...{ page, site, siteUrl, path, status, assets, locale: DEFAULT_LOCALE },
    });
    const edition = assets.version;
    return finishPage({ path, ...rendered, dependencies: [], media: [], edition });
  }

  return (status) => {
    const site = siteRecord.lastGood();
    const ofSite = made.get(site) ?? new Map<ErrorStatus, Promise<FinishedPage>>();
    made.set(site, ofSite);
    const page = ofSite.get(status) ?? make(status, site);
    ofSite.set(status, page);
    return page;
  };
}
