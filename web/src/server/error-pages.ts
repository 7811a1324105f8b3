import type { Site } from '@breaking-the-chains/shared/site';
import type { Locale } from '../format/locale.ts';
import { inLocale } from '../format/paths.ts';
import { errorPage } from '../pages/routes.ts';
import type { ErrorStatus, WaysOn } from '../pages/route.ts';
import type { Assets } from './assets.ts';
import { renderDocument } from './document.ts';
import { finishPage, HTML, type FinishedPage } from './pages/finished-page.ts';
import type { SiteRecords } from './site-records.ts';

export interface ErrorAsked {
  status: ErrorStatus;
  locale: Locale;
  ways?: WaysOn;
}

export type FindErrorPage = (asked: ErrorAsked) => Promise<FinishedPage>;

export interface ErrorPagesOptions {
  siteRecords: Pick<SiteRecords, 'in'>;
  siteUrl: string;
  assets: Assets;
}

/** Error pages wear the last good settings, so that they have ways on while the CMS is away. */
export function createErrorPages({
  siteRecords,
  siteUrl,
  assets,
}: ErrorPagesOptions): FindErrorPage {
  const made = new WeakMap<Site, Map<string, Promise<FinishedPage>>>();

  async function make({ status, locale, ways }: ErrorAsked, site: Site): Promise<FinishedPage> {
    const path = inLocale(locale, `/${status}`);
    const page = errorPage(status, ways);
    const { html: body, contentSecurityPolicy } = await renderDocument({
      ...{ page, site, siteUrl, path, status, assets, locale },
    });
    const edition = assets.version;
    return finishPage({
      ...{ path, body, mime: HTML, contentSecurityPolicy, edition },
      ...{ subject: null, dependencies: [], media: [] },
    });
  }

  return (asked) => {
    const site = siteRecords.in(asked.locale).lastGood();
    // Of documents there are any number, and what is called what may change.
    if (asked.ways !== undefined && asked.ways.elsewhere.length > 0) return make(asked, site);
    const ofSite = made.get(site) ?? new Map<string, Promise<FinishedPage>>();
    made.set(site, ofSite);
    const key = `${asked.locale} ${asked.status} ${asked.ways?.list ?? ''}`;
    const page = ofSite.get(key) ?? make(asked, site);
    ofSite.set(key, page);
    page.catch(() => ofSite.delete(key));
    return page;
  };
}
