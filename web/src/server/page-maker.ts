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
  onMade?(path: string, times: Times): void;
}

/** Milliseconds of each step. */
export interface Times {
  fetch: number;
  render: number;
  finish: number;
}

/** Null when the CMS says for certain that there is no such page; throws when it cannot say. */
export type MakePage = (match: Match) => Promise<FinishedPage | null>;

/** A page in its steps: fetch and parse, render, finish. */
export function createPageMaker(options: PageMakerOptions): MakePage {
  const { siteUrl, assets, edition, onMade } = options;
  const locale = DEFAULT_LOCALE;
  return async (match) => {
    const madeIn = edition();
    const step = stopwatch();
    const { page, ingredients, settings } = await load(match, options);
    if (page === null) return null;
    const fetch = step();
    const { path } = match;
    const { site } = settings;
    const rendered = await renderDocument({
      ...{ page, site, siteUrl, path, locale, assets, status: 200 },
    });
    const render = step();
    const finished = await finishPage({
      path,
      ...rendered,
      dependencies: [...ingredients.dependencies, ...settings.ingredients.dependencies],
      media: [...ingredients.media.values(), ...settings.ingredients.media.values()],
      edition: madeIn,
    });
    onMade?.(path, { fetch, render, finish: step() });
    return finished;
  };
}

async function load({ route, slug, query, path }: Match, options: PageMakerOptions) {
  const { fetchJson, siteRecord, onBroken } = options;
  const locale = DEFAULT_LOCALE;
  const ingredients = createIngredients();
  const cms = createCms({
    ...{ fetchJson, ingredients, locale },
    onBroken: (error) => onBroken(error, path),
  });
  const [page, settings] = await Promise.all([
    route.load({ cms, locale, slug, query }),
    siteRecord.read(),
  ]);
  return { page, ingredients, settings };
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return last - before;
  };
}
