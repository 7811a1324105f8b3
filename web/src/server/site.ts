import { join } from 'node:path';
import { createTransport, untilStopped } from '../cms/transport.ts';
import { routes } from '../pages/routes.ts';
import { createPreparePage } from './answers.ts';
import type { Assets } from './assets.ts';
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
import { PageStore } from './pages/page-store.ts';
import {
  createPublicFiles,
  robotsFile,
  speculationRulesFile,
  type PublicFile,
} from './public-files.ts';
import { createRedirects } from './redirects.ts';
import { SiteRecord } from './site-record.ts';
import { Upkeep } from './upkeep.ts';
import { wait as realWait, type Wait } from './wait.ts';

export interface SiteOptions {
  environment: Pick<Environment, 'cmsUrl' | 'webReadToken' | 'siteUrl' | 'dataDirectory'>;
  assets: Assets;
  publicFiles: readonly PublicFile[];
  log: Log;
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
function layFoundations({ environment, log }: SiteOptions) {
  const folder = join(environment.dataDirectory, 'pages');
  const quietening = new AbortController();
  const stopping = new AbortController();
  const { fetchJson, fetchFile, close } = createTransport({
    url: environment.cmsUrl,
    token: environment.webReadToken,
  });
  return {
    log,
    folder,
    ...{ quietening, stopping, close, fetchFile },
    /** Of what runs in the background. */
    signal: quietening.signal,
    /** For pages, which readers may wait for until the end. */
    fetchJson: untilStopped(fetchJson, stopping.signal),
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
  const keep = (answer: unknown) =>
    archive.writeSite(answer).catch((error: unknown) => {
      log.error('The settings of the site could not be written down', error);
    });
  const onBroken = createOnBroken(log);
  const siteRecord = new SiteRecord({
    ...{ fetchJson, keep, kept: await archive.readSite() },
    onBroken: (error) => onBroken(error, 'settings'),
  });
  const edition = createEdition(assets.version);
  const pages = await PageStore.open({
    ...{ archive, media, log, wait, signal, edition },
    ...(mostBytes !== undefined && { mostBytes }),
    makePage: createPageMaker({
      ...{ fetchJson, siteRecord, siteUrl, assets, edition, onBroken },
      ...(pageLog && { onMade: createOnMade(log) }),
    }),
    prepare: createPreparePage(common),
    matchPath: (path) => matchPath(routes, path),
  });
  return { media, pages, siteRecord, redirects: createRedirects(fetchJson) };
}
type Stores = Awaited<ReturnType<typeof openStores>>;

function handlerOf({ assets, publicFiles }: SiteOptions, foundations: Foundations, stores: Stores) {
  const { siteUrl, common, log } = foundations;
  const { pages, media, siteRecord, redirects } = stores;
  const files = [robotsFile(), speculationRulesFile(), ...publicFiles];
  return createHandler({
    ...{ routes, pages, siteUrl, log },
    findErrorPage: createErrorPages({ siteRecord, siteUrl, assets }),
    answerMedia: createAnswerMedia(media, common),
    answerPublicFile: createPublicFiles(files, common),
    findRedirect: (path) => redirects.find(path),
    isReady: () => isReady(pages, siteRecord),
  });
}

export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const foundations = layFoundations(options);
  const { log, archive, signal, quietening, stopping, fetchInBackground } = foundations;
  const stores = await openStores(options, foundations);
  const { pages, media, siteRecord, redirects } = stores;
  const upkeep = new Upkeep({
    ...{ pages, media, archive, log, signal, wait: options.wait ?? realWait },
    fetchJson: fetchInBackground,
    discovery: createDiscovery(fetchInBackground),
    tell(news) {
      siteRecord.apply(news);
      redirects.apply(news);
    },
  });
  const running = upkeep.run();
  return {
    ...{ pages, media, handler: handlerOf(options, foundations, stores) },
    quieten: () => quietening.abort(),
    async stop() {
      quietening.abort();
      stopping.abort();
      await running;
      await pages.settled();
      foundations.close();
    },
  };
}

/** It can serve: it has pages, or the CMS answers. */
async function isReady(pages: PageStore, siteRecord: SiteRecord): Promise<boolean> {
  if (pages.size() > 0) return true;
  return siteRecord.read().then(
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
