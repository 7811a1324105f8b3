import type { ContractError } from '@breaking-the-chains/shared/contract-error';
import { createCms } from '../cms/cms.ts';
import { createIngredients } from '../cms/ingredients.ts';
import type { FetchJson } from '../cms/transport.ts';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import type { Assets } from './assets.ts';
import { renderDocument } from './document.ts';
import type { Edition } from './edition.ts';
import type { Match } from './match.ts';
import { finishPage, type FinishedPage } from './pages/finished-page.ts';
import type { SiteRecord } from './site-record.ts';

export interface PageMakerOptions {
  fetchJson: FetchJson;
  siteRecord: SiteRecord;
  siteUrl: string;
  assets: Assets;
  edition: Edition;
  onBroken(error: ContractError, path: string): void;
}

/** Null when the CMS says for certain that there is no such page; throws when it cannot say. */
export type MakePage = (match: Match) => Promise<FinishedPage | null>;

/** A page in its steps: fetch and parse, render, finish. */
export function createPageMaker(options: PageMakerOptions): MakePage {
  const { fetchJson, siteRecord, siteUrl, assets, edition, onBroken } = options;
  const locale = DEFAULT_LOCALE;
  return async ({ route, slug, query, path }) => {
    const madeIn = edition();
    const ingredients = createIngredients();
    const cms = createCms({
      fetchJson,
      ingredients,
      locale,
      onBroken: (error) => onBroken(error, path),
    });
    const [page, settings] = await Promise.all([
      route.load({ cms, locale, slug, query }),
      siteRecord.read(),
    ]);
    if (page === null) return null;
    const { site } = settings;
    const rendered = await renderDocument({
      ...{ page, site, siteUrl, path, locale, assets, status: 200 },
    });
    return finishPage({
      path,
      ...rendered,
      dependencies: [...ingredients.dependencies, ...settings.ingredients.dependencies],
      media: [...ingredients.media.values(), ...settings.ingredients.media.values()],
      edition: madeIn,
    });
  };
}
