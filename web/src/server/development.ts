// First, so that its line of layers settles the cascade before any component's styles.
import '../styles/site.css';
import { join } from 'node:path';
import { createTransport, type FetchJson } from '../cms/transport.ts';
import type { Search } from '../pages/search/found.ts';
import { allRoutes } from './all-routes.ts';
import { createPreparePage, type PreparePage } from './answers.ts';
import type { Assets } from './assets.ts';
import { openDevelopmentCatalogue } from './catalogue/development-catalogue.ts';
import { createSitemapFiles } from './catalogue/sitemap-files.ts';
import { createFindTranslations } from './catalogue/translations.ts';
import { parseEnvironment, type Environment } from './environment.ts';
import { createErrorPages, type FindErrorPage } from './error-pages.ts';
import { createHandler, type Handler, type PageSource } from './handler.ts';
import { commonHeaders } from './headers.ts';
import { createLog, type Log } from './log.ts';
import { createAnswerMedia } from './media-answer.ts';
import { createPageMaker } from './page-maker.ts';
import { MediaStore } from './pages/media-store.ts';
import { HTML, type FinishedPage } from './pages/finished-page.ts';
import { openPreviews } from './previews/open-previews.ts';
import type { AnswerPreview } from './previews/previews.ts';
import { createPublicFiles, robotsFile } from './public-files.ts';
import { createSearch } from './search/search.ts';
import { openSiteRecords } from './site-records.ts';
import { withStandIns } from './stand-in-pictures.ts';
import { workshop } from './workshop.ts';

export interface DevelopmentTools {
  /** All styles imported so far, as the development server has them now. */
  collectStyles(): Promise<string>;
  scriptAddresses: readonly string[];
}

/** Every page is made anew for each request; nothing is stored but pictures. */
export async function createDevelopmentHandler(tools: DevelopmentTools): Promise<Handler> {
  const environment = parseEnvironment();
  const { siteUrl, cmsUrl, webReadToken, dataDirectory } = environment;
  const log = createLog((line) => process.stdout.write(`${line}\n`));
  const common = commonHeaders(siteUrl);
  const { fetchJson, fetchFile } = createTransport({ url: cmsUrl, token: webReadToken });
  const folder = join(dataDirectory, 'development');
  const { signal } = new AbortController();
  const media = await MediaStore.open({ folder: join(folder, 'media'), fetchFile, signal, log });
  const catalogue = openDevelopmentCatalogue({ folder, fetchJson, log });
  const search = createSearch(catalogue);
  const prepare = createPreparePage(common);
  const kitchen = { tools, siteUrl, fetchJson, search, log, media };
  return createHandler({
    routes: [workshop, ...allRoutes],
    pages: { atHand: () => undefined, find: createFindPage(kitchen, prepare) },
    findErrorPage: createFindErrorPage(kitchen),
    answerMedia: withStandIns(createAnswerMedia(media, common)),
    answerPreview: previewsOf(kitchen, environment),
    answerPublicFile: createPublicFiles([robotsFile(siteUrl)], common),
    findSitemap: createSitemapFiles({ catalogue, siteUrl, prepare }),
    findRedirect: async () => null,
    findTranslations: createFindTranslations(catalogue),
    isReady: async () => true,
    siteUrl,
    log,
  });
}

interface Kitchen {
  tools: DevelopmentTools;
  siteUrl: string;
  fetchJson: FetchJson;
  search: Search;
  log: Log;
  media: MediaStore;
}

function previewsOf(
  { tools, fetchJson, ...kitchen }: Kitchen,
  environment: Environment,
): AnswerPreview {
  return openPreviews(environment, {
    ...{ ...kitchen, fetchJson, routes: allRoutes },
    common: commonHeaders(kitchen.siteUrl),
    signal: new AbortController().signal,
    assets: () => assetsOf(tools),
    readSite: async (locale) => (await (await freshSite(fetchJson)).in(locale).read()).site,
    unseal: (policy) => `${UNSEALED}; ${/frame-ancestors [^;]+/.exec(policy)?.[0] ?? ''}`,
  });
}

function createFindPage(kitchen: Kitchen, prepare: PreparePage): PageSource['find'] {
  const { tools, siteUrl, fetchJson, search, log, media } = kitchen;
  return async (match) => {
    const makePage = createPageMaker({
      ...{ fetchJson, siteUrl, search },
      siteRecords: await freshSite(fetchJson),
      assets: await assetsOf(tools),
      edition: () => 'development',
      onBroken: (error, path) => log.error(`${path}: a part is left out`, error),
    });
    const page = await makePage(match);
    if (page === null) return null;
    media.show(page.record.media);
    return prepare(unsealed(page), 200);
  };
}

function createFindErrorPage({ tools, siteUrl, fetchJson }: Kitchen): FindErrorPage {
  return async (asked) => {
    const siteRecords = await freshSite(fetchJson);
    const findErrorPage = createErrorPages({ siteUrl, siteRecords, assets: await assetsOf(tools) });
    return unsealed(await findErrorPage(asked));
  };
}

const freshSite = (fetchJson: FetchJson) =>
  openSiteRecords({
    fetchJson,
    kept: async () => null,
    keep: async () => {},
    onBroken: () => {},
  });

async function assetsOf({ collectStyles, scriptAddresses }: DevelopmentTools): Promise<Assets> {
  const css = await collectStyles();
  const styles = [{ around: [], scopes: [], css }];
  return { styles, script: '', scriptAddresses, version: 'development' };
}

/** Vite's reload needs inline styles, scripts by address and a socket. */
const UNSEALED =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; connect-src 'self' ws:";

function unsealed(page: FinishedPage): FinishedPage {
  if (page.record.mime !== HTML) return page;
  return { ...page, record: { ...page.record, contentSecurityPolicy: UNSEALED } };
}
