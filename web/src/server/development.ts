// First, so that its line of layers settles the cascade before any component's styles.
import '../styles/site.css';
import { join } from 'node:path';
import { createTransport, type FetchJson } from '../cms/transport.ts';
import { routes } from '../pages/routes.ts';
import { createPreparePage, type PreparePage } from './answers.ts';
import type { Assets } from './assets.ts';
import { parseEnvironment } from './environment.ts';
import { createErrorPages, type FindErrorPage } from './error-pages.ts';
import { createHandler, type Handler, type PageSource } from './handler.ts';
import { commonHeaders } from './headers.ts';
import { createLog, type Log } from './log.ts';
import { createAnswerMedia } from './media-answer.ts';
import { createPageMaker } from './page-maker.ts';
import { MediaStore } from './pages/media-store.ts';
import type { FinishedPage } from './pages/finished-page.ts';
import { createPublicFiles, robotsFile } from './public-files.ts';
import { SiteRecord } from './site-record.ts';
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
  const folder = join(dataDirectory, 'development', 'media');
  const { signal } = new AbortController();
  const media = await MediaStore.open({ folder, fetchFile, signal, log });
  const kitchen = { tools, siteUrl, fetchJson, log, media };
  return createHandler({
    routes: [workshop, ...routes],
    pages: { atHand: () => undefined, find: createFindPage(kitchen, createPreparePage(common)) },
    findErrorPage: createFindErrorPage(kitchen),
    answerMedia: createAnswerMedia(media, common),
    answerPublicFile: createPublicFiles([robotsFile()], common),
    findRedirect: async () => null,
    isReady: async () => true,
    siteUrl,
    log,
  });
}

interface Kitchen {
  tools: DevelopmentTools;
  siteUrl: string;
  fetchJson: FetchJson;
  log: Log;
  media: MediaStore;
}

function createFindPage(kitchen: Kitchen, prepare: PreparePage): PageSource['find'] {
  const { tools, siteUrl, fetchJson, log, media } = kitchen;
  return async (match) => {
    const makePage = createPageMaker({
      ...{ fetchJson, siteUrl, siteRecord: freshSite(fetchJson), assets: await assetsOf(tools) },
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
  return async (status) => {
    const siteRecord = freshSite(fetchJson);
    const findErrorPage = createErrorPages({ siteUrl, siteRecord, assets: await assetsOf(tools) });
    return unsealed(await findErrorPage(status));
  };
}

const freshSite = (fetchJson: FetchJson) =>
  new SiteRecord({ fetchJson, kept: null, keep: async () => {}, onBroken: () => {} });

async function assetsOf({ collectStyles, scriptAddresses }: DevelopmentTools): Promise<Assets> {
  const css = await collectStyles();
  return { css, script: '', scriptAddresses, version: 'development' };
}

/** Vite's reload needs inline styles, scripts by address and a socket. */
function unsealed(page: FinishedPage): FinishedPage {
  const contentSecurityPolicy =
    "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; connect-src 'self' ws:";
  return { ...page, record: { ...page.record, contentSecurityPolicy } };
}
