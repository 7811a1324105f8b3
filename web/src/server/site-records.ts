import { DEFAULT_LOCALE, LOCALES, type Locale } from '../format/locale.ts';
import type { News } from './pages/flights.ts';
import { SiteRecord, type SiteRecordOptions } from './site-record.ts';

export interface SiteRecordsOptions extends Pick<SiteRecordOptions, 'fetchJson' | 'onBroken'> {
  /** As kept from an earlier run. */
  kept(locale: Locale): Promise<unknown>;
  keep(locale: Locale, answer: unknown): Promise<void>;
}

/** The site's settings in each of its languages. */
export interface SiteRecords {
  in(locale: Locale): SiteRecord;
  apply(news: News): void;
}

export async function openSiteRecords(options: SiteRecordsOptions): Promise<SiteRecords> {
  const open = async (locale: Locale, instead: SiteRecord | null) =>
    new SiteRecord({
      ...options,
      ...{ locale, instead, kept: await options.kept(locale) },
      keep: (answer) => options.keep(locale, answer),
    });
  const original = await open(DEFAULT_LOCALE, null);
  const records = new Map([[DEFAULT_LOCALE, original]]);
  for (const locale of LOCALES) {
    if (locale !== DEFAULT_LOCALE) records.set(locale, await open(locale, original));
  }
  return {
    in: (locale) => records.get(locale) ?? original,
    apply(news) {
      for (const record of records.values()) record.apply(news);
    },
  };
}
