import { join } from 'node:path';
import { createTransport, untilStopped } from '../cms/transport.ts';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import type { Route } from '../pages/route.ts';
import { allRoutes } from './all-routes.ts';
import { createPreparePage } from './answers.ts';
import type { Assets } from './assets.ts';
import { Catalogue } from './catalogue/catalogue.ts';
import { CatalogueUpkeep } from './catalogue/catalogue-upkeep.ts';
import { createSitemapFiles } from './catalogue/sitemap-files.ts';
import { createFindTranslations } from './catalogue/translations.ts';
import { createDiscovery } from './discovery.ts';
import { createEdition } from './edition.ts';
import type { Environment } from './environment.ts';
import { createErrorPages } from './error-pages.ts';
import { createHandler, type Handler } from './handler.ts';
import { commonHeaders } from './headers.ts';
import type { Log } from './log.ts';
import { matchPath } from './match.ts';
import { createAnswerMedia } from './media-answer.ts';
import { createPageMaker, type Times } from './page-maker.ts';
import { MediaStore } from './pages/media-store.ts';
import { PageArchive } from './pages/page-archive.ts';
import { STORE_FOLDER } from './pages/page-files.ts';
import { PageStore } from './pages/page-store.ts';
import { openPreviews } from './previews/open-previews.ts';
import type { AnswerPreview } from './previews/previews.ts';
import { createPublicFiles, robotsFile, type PublicFile } from './public-files.ts';
import { createRedirects } from './redirects.ts';
import { createSearch } from './search/search.ts';
import { shareAnswers } from './shared-answers.ts';
import { openSiteRecords, type SiteRecords } from './site-records.ts';
import { Upkeep } from './upkeep.ts';
import { wait as realWait, type Wait } from './wait.ts';

export interface SiteOptions {
  environment: Pick<Environment, 'cmsUrl' | 'webReadToken' | 'siteUrl' | 'dataDirectory'> &
    Partial<Pick<Environment, 'webPreviewToken' | 'cmsPublicUrl'>>;
  assets: Assets;
  publicFiles: readonly PublicFile[];
  log: Log;
  /** All there are, unless a test wants fewer. */
  routes?: readonly Route[];
  wait?: Wait;
  mostBytes?: number;
  /** A line for each page made, with its times. */
  pageLog?: boolean;
}

/** The site without its HTTP server: what answers requests, and what keeps the pages new. */
export interface RunningSite {
  handler: Handler;
  pages: PageStore;
  media: MediaStore;
  /** Begins nothing more in the background; pages that readers wait for are still made. */
  quieten(): void;
  /** Ends all that still runs; what is being written is written. */
  stop(): Promise<void>;
}

/** What is made once and used all over. */
function layFoundations({ environment, log, routes = allRoutes }: SiteOptions) {
  const folder = join(environment.dataDirectory, 'pages');
  const quietening = new AbortController();
  const stopping = new AbortController();
  const { fetchJson, fetchFile, close } = createTransport({
    url: environment.cmsUrl,
    token: environment.webReadToken,
  });
  const answers = shareAnswers(untilStopped(fetchJson, stopping.signal));
  return {
    log,
    folder,
    ...{ quietening, stopping, close, fetchFile, routes },
    /** Of what runs in the background. */
    signal: quietening.signal,
    /** For pages, which readers may wait for until the end. */
    fetchJson: answers.fetchJson,
    forgetAnswers: answers.forget,
    fetchInBackground: untilStopped(fetchJson, quietening.signal),
    siteUrl: environment.siteUrl,
    common: commonHeaders(environment.siteUrl),
    archive: new PageArchive(folder, log),
  };
}
type Foundations = ReturnType<typeof layFoundations>;

async function openStores(options: SiteOptions, foundations: Foundations) {
  const { assets, wait = realWait, mostBytes, pageLog = false } = options;
  const { log, folder, signal, siteUrl, common, archive, fetchJson, fetchFile } = foundations;
  const media = await MediaStore.open({ folder: join(folder, 'media'), fetchFile, signal, log });
  const onBroken = createOnBroken(log);
  const siteRecords = await openSiteRecords({
    fetchJson,
    onBroken: (error) => onBroken(error, 'settings'),
    kept: (locale) => archive.readSite(locale),
    keep: (locale, answer) =>
      archive.writeSite(locale, answer).catch((error: unknown) => {
        log.error('The settings of the site could not be written down', error);
      }),
  });
  const edition = createEdition(assets.version);
  const catalogue = new Catalogue(join(folder, STORE_FOLDER), log);
  const pages = await PageStore.open({
    ...{ archive, media, log, wait, signal, edition },
    ...(mostBytes !== undefined && { mostBytes }),
    makePage: createPageMaker({
      ...{ fetchJson, siteRecords, siteUrl, assets, edition, onBroken },
      search: createSearch(catalogue),
      ...(pageLog && { onMade: createOnMade(log) }),
    }),
    prepare: createPreparePage(common),
    matchPath: (path) => matchPath(foundations.routes, path),
  });
  return { media, pages, catalogue, siteRecords, redirects: createRedirects(fetchJson) };
}
type Stores = Awaited<ReturnType<typeof openStores>>;

function previewsOf(
  { environment, assets }: SiteOptions,
  { fetchJson, siteUrl, common, stopping, log, routes }: Foundations,
  { catalogue, siteRecords }: Stores,
): AnswerPreview {
  const { cmsUrl, webPreviewToken = null, cmsPublicUrl = '' } = environment;
  return openPreviews(
    { cmsUrl, webPreviewToken, cmsPublicUrl },
    {
      ...{ fetchJson, siteUrl, common, log, routes, signal: stopping.signal },
      search: createSearch(catalogue),
      assets: async () => assets,
      readSite: (locale) => {
        const record = siteRecords.in(locale);
        return record.read().then(
          ({ site }) => site,
          () => record.lastGood(),
        );
      },
    },
  );
}

function handlerOf(options: SiteOptions, foundations: Foundations, stores: Stores) {
  const { assets, publicFiles } = options;
  const { siteUrl, common, log } = foundations;
  const { pages, media, catalogue, siteRecords, redirects } = stores;
  const files = [robotsFile(siteUrl), ...publicFiles];
  return createHandler({
    ...{ routes: foundations.routes, pages, siteUrl, log },
    findErrorPage: createErrorPages({ siteRecords, siteUrl, assets }),
    answerMedia: createAnswerMedia(media, common),
    answerPreview: previewsOf(options, foundations, stores),
    answerPublicFile: createPublicFiles(files, common),
    findSitemap: createSitemapFiles({ catalogue, siteUrl, prepare: createPreparePage(common) }),
    findTranslations: createFindTranslations(catalogue),
    findRedirect: (path) => redirects.find(path),
    isReady: () => isReady(pages, siteRecords),
  });
}

export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const foundations = layFoundations(options);
  const { log, archive, signal, quietening, stopping, fetchInBackground } = foundations;
  const stores = await openStores(options, foundations);
  const { pages, media, siteRecords, redirects } = stores;
  const catalogueUpkeep = catalogueUpkeepOf(options, foundations, stores);
  const upkeep = new Upkeep({
    ...{ pages, media, archive, log, signal, wait: options.wait ?? realWait },
    fetchJson: fetchInBackground,
    discovery: createDiscovery(fetchInBackground, foundations.routes),
    tell(news) {
      foundations.forgetAnswers();
      siteRecords.apply(news);
      redirects.apply(news);
    },
  });
  const running = Promise.all([upkeep.run(), catalogueUpkeep.run()]);
  return {
    ...{ pages, media, handler: handlerOf(options, foundations, stores) },
    quieten: () => quietening.abort(),
    async stop() {
      quietening.abort();
      stopping.abort();
      await running;
      await pages.packed();
      stores.catalogue.close();
      foundations.close();
    },
  };
}

function catalogueUpkeepOf(
  { wait = realWait }: SiteOptions,
  { log, signal, fetchInBackground }: Foundations,
  { catalogue }: Stores,
): CatalogueUpkeep {
  return new CatalogueUpkeep({ catalogue, log, wait, signal, fetchJson: fetchInBackground });
}

/** It can serve: it has pages, or the CMS answers. */
async function isReady(pages: PageStore, siteRecords: SiteRecords): Promise<boolean> {
  if (pages.size() > 0) return true;
  const reading = siteRecords.in(DEFAULT_LOCALE).read();
  return reading.then(
    () => true,
    () => false,
  );
}

/** A broken part is told once, not each time its pages are made. */
function createOnBroken(log: Log): (error: Error, path: string) => void {
  const told = new Set<string>();
  return (error, path) => {
    const what = `${path}: ${error.message}`;
    if (told.has(what) || told.size > 1_000) return;
    told.add(what);
    log.error(`${path}: a part is left out`, error);
  };
}

function createOnMade(log: Log): (path: string, times: Times) => void {
  return (path, { fetch, render, finish }) => {
    const whole = (fetch + render + finish).toFixed(1);
    const steps = `fetch ${fetch.toFixed(1)}, render ${render.toFixed(1)}, finish ${finish.toFixed(1)}`;
    log.info(`made ${path} in ${whole} ms (${steps})`);
  };
}
