import type { ContractError } from '@breaking-the-chains/shared/contract-error';
import { createCms } from '../cms/cms.ts';
import { createIngredients } from '../cms/ingredients.ts';
import type { FetchJson } from '../cms/transport.ts';
import type { LoadedFile, LoadedPage } from '../pages/route.ts';
import type { Search } from '../pages/search/found.ts';
import type { Assets } from './assets.ts';
import { renderDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { SEALED_POLICY } from './headers.ts';
import type { Match } from './match.ts';
import { finishPage, HTML, type FinishedPage, type PageToFinish } from './pages/finished-page.ts';
import type { ReadSite } from './site-record.ts';
import type { SiteRecords } from './site-records.ts';

export interface PageMakerOptions {
  fetchJson: FetchJson;
  siteRecords: Pick<SiteRecords, 'in'>;
  siteUrl: string;
  assets: Assets;
  edition: Edition;
  search: Search;
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
  const { edition, onMade } = options;
  return async (match) => {
    const madeIn = edition();
    const step = stopwatch();
    const { page, ingredients, settings } = await load(match, options);
    if (page === null) return null;
    const fetch = step();
    const { path } = match;
    const rendered = await renderPage(page, { match, options, settings });
    const render = step();
    const finished = await finishPage({
      path,
      ...rendered,
      subject: match.slug === '' ? null : ingredients.alone,
      dependencies: [...ingredients.dependencies, ...settings.ingredients.dependencies],
      media: [...ingredients.media.values(), ...settings.ingredients.media.values()],
      edition: madeIn,
    });
    onMade?.(path, { fetch, render, finish: step() });
    return finished;
  };
}

async function load({ route, locale, slug, query, path }: Match, options: PageMakerOptions) {
  const { fetchJson, siteRecords, search, onBroken } = options;
  const ingredients = createIngredients();
  const cms = createCms({
    ...{ fetchJson, ingredients, locale },
    onBroken: (error) => onBroken(error, path),
  });
  const record = siteRecords.in(locale);
  const reading: Promise<ReadSite> = record.read().catch((error: unknown) => {
    // What is made for each request has nothing stored to fall back on.
    if (route.kept !== false) throw error;
    return { site: record.lastGood(), ingredients: createIngredients() };
  });
  const [page, settings] = await Promise.all([
    route.load({ cms, locale, slug, query, search }),
    reading,
  ]);
  return { page, ingredients, settings };
}

interface Surroundings {
  match: Match;
  options: PageMakerOptions;
  settings: ReadSite;
}

type Rendered = Pick<PageToFinish, 'body' | 'mime' | 'contentSecurityPolicy'>;

async function renderPage(
  page: LoadedPage | LoadedFile,
  { match, options, settings }: Surroundings,
): Promise<Rendered> {
  const { siteUrl, assets } = options;
  const { path, locale } = match;
  const frame = { site: settings.site, siteUrl, path, locale };
  if (page.kind === 'file') {
    return { ...(await page.make(frame)), contentSecurityPolicy: SEALED_POLICY };
  }
  const { html, contentSecurityPolicy } = await renderDocument({
    ...{ page, ...frame, assets, status: 200 },
  });
  return { body: html, mime: HTML, contentSecurityPolicy };
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
