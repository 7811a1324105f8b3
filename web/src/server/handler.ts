import type { ServerRequest } from 'srvx';
import type { ErrorStatus, Route, Translation, WaysOn } from '../pages/route.ts';
import { CmsAway, Gone } from '../cms/failures.ts';
import { nearestList } from '../format/nearest-list.ts';
import { splitLocale } from '../format/paths.ts';
import { settleAddress, splitTarget, type Settled } from './address.ts';
import {
  answerPlain,
  answerPrepared,
  createPreparePage,
  type PreparedPage,
  type PreparePage,
} from './answers.ts';
import type { FindErrorPage } from './error-pages.ts';
import { commonHeaders, NEVER, type Headers } from './headers.ts';
import type { Log } from './log.ts';
import { matchPath, matchRoute, type Match } from './match.ts';
import type { FindSitemap } from './catalogue/sitemap-files.ts';
import type { FindTranslations } from './catalogue/translations.ts';
import { GONE, type Destination } from './redirect-table.ts';
import type { AnswerMedia } from './media-answer.ts';
import { negotiate } from './negotiate.ts';
import { PREVIEW_ROOM, withoutLink } from './previews/link.ts';
import type { AnswerPreview } from './previews/previews.ts';
import type { AnswerPublicFile } from './public-files.ts';
import { shortAddress } from './short-addresses.ts';

/** A page from wherever it is finished: the page store, or made anew in development. */
export interface PageSource {
  /** At once, if it is at hand. */
  atHand(path: string): PreparedPage | undefined;
  find(match: Match): Promise<PreparedPage | null>;
}

export interface HandlerOptions {
  routes: readonly Route[];
  pages: PageSource;
  findErrorPage: FindErrorPage;
  answerMedia: AnswerMedia;
  answerPreview: AnswerPreview;
  answerPublicFile: AnswerPublicFile;
  findSitemap: FindSitemap;
  findTranslations: FindTranslations;
  findRedirect(path: string): Promise<Destination | null>;
  isReady(): Promise<boolean>;
  siteUrl: string;
  log: Log;
}

export type Handler = (request: ServerRequest) => Response | Promise<Response>;

const LONGEST_ADDRESS = 2_000;
/** Seconds. */
const RETRY_AFTER = '10';

export function createHandler(options: HandlerOptions): Handler {
  const common = commonHeaders(options.siteUrl);
  const tools: Tools = { ...options, common, prepare: createPreparePage(common) };
  return (request) => {
    const target = targetOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers: Headers = [['allow', 'GET, HEAD']];
      return answerError(tools, request, 405, { headers });
    }
    const page = options.pages.atHand(target);
    if (page !== undefined) return serve(request, page);
    if (target.length > LONGEST_ADDRESS) return answerError(tools, request, 414);
    return answerOther(tools, request, target).catch((error: unknown) =>
      answerFailure(tools, request, error),
    );
  };
}

interface Tools extends HandlerOptions {
  common: Headers;
  prepare: PreparePage;
}

async function answerOther(tools: Tools, request: ServerRequest, target: string) {
  const { common } = tools;
  const { pathname } = splitTarget(target);
  if (pathname === '/healthz') return answerPlain({ status: 200, text: 'ok\n', common });
  if (pathname === '/readyz') return answerReady(await tools.isReady(), common);
  const file = tools.answerPublicFile(request, pathname);
  if (file !== null) return file;
  const media = pathname.startsWith('/media/') ? await tools.answerMedia(request, pathname) : null;
  if (media !== null) return media;
  if (pathname.startsWith(PREVIEW_ROOM)) {
    // Before the address is settled: a link has capital letters.
    const preview = await tools.answerPreview(request, pathname);
    return preview ?? answerError(tools, request, 404);
  }
  const sitemap = await tools.findSitemap(pathname);
  if (sitemap !== null) return serve(request, sitemap);
  const address = settleAddress(target);
  if (address.kind === 'broken') return answerError(tools, request, 400);
  if (address.kind === 'elsewhere') return redirect(address.location, common);
  return answerPage(tools, request, address);
}

async function answerPage(tools: Tools, request: ServerRequest, { pathname, search }: Settled) {
  const match = matchRoute(tools.routes, pathname, new URLSearchParams(search));
  const page = match === null ? null : await tools.pages.find(match);
  if (page !== null) return serve(request, page);
  const destination = (await tools.findRedirect(pathname)) ?? shortAddress(pathname);
  if (destination === GONE) return answerError(tools, request, 410);
  if (destination !== null) return redirect(destination, tools.common);
  const elsewhere = await standing(tools, tools.findTranslations(pathname));
  const { locale } = splitLocale(pathname);
  const own = elsewhere.find((one) => one.locale === locale);
  // Not for ever: this language may yet get a page of that name.
  if (own !== undefined) return redirect(own.path, tools.common, 302);
  return answerError(tools, request, 404, { ways: { list: nearestList(pathname), elsewhere } });
}

/** What a reader would find there: the catalogue may not have heard yet that it is withdrawn (T6). */
async function standing(
  tools: Tools,
  translations: readonly Translation[],
): Promise<Translation[]> {
  const stands = await Promise.all(translations.map(({ path }) => isFound(tools, path)));
  return translations.filter((_, place) => stands[place]);
}

/** When in doubt it is not, since its very name would show. */
async function isFound({ routes, pages, findRedirect, log }: Tools, path: string) {
  try {
    const match = matchPath(routes, path);
    if (match === null || (await findRedirect(path)) !== null) return false;
    return (await pages.find(match)) !== null;
  } catch (error) {
    const isExpected = error instanceof Gone || error instanceof CmsAway;
    if (!isExpected) log.error(`${path} is not offered as a translation`, error);
    return false;
  }
}

async function answerFailure(tools: Tools, request: ServerRequest, error: unknown) {
  if (error instanceof Gone) return answerError(tools, request, 410);
  const { pathname } = splitTarget(targetOf(request));
  tools.log.error(`${withoutLink(pathname)} could not be served`, error);
  if (!(error instanceof CmsAway)) return answerError(tools, request, 500);
  return answerError(tools, request, 503, { headers: [['retry-after', RETRY_AFTER]] });
}

async function answerError(
  { findErrorPage, prepare, common, log }: Tools,
  request: ServerRequest,
  status: ErrorStatus,
  { headers = [], ways }: { headers?: Headers; ways?: WaysOn } = {},
): Promise<Response> {
  try {
    const { locale } = splitLocale(splitTarget(targetOf(request)).pathname);
    const page = await findErrorPage({ status, locale, ...(ways && { ways }) });
    return serve(request, prepare(page, status, headers));
  } catch (error) {
    log.error(`The error page for ${status} could not be made`, error);
    return answerPlain({ status, text: `${status}\n`, headers, common });
  }
}

function serve(request: ServerRequest, page: PreparedPage): Response {
  const headers = request.runtime?.node?.req.headers;
  const accepted = headers?.['accept-encoding'] ?? request.headers.get('accept-encoding');
  const encoding = negotiate(typeof accepted === 'string' ? accepted : null);
  return answerPrepared(page[encoding], headers?.['if-none-match']);
}

/** The request's path and query as sent; parsing a URL costs more than serving a finished page. */
export function targetOf(request: ServerRequest): string {
  const sent = request.runtime?.node?.req.url;
  if (sent?.startsWith('/') === true) return sent;
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

function redirect(location: string, common: Headers, status: 301 | 302 = 301): Response {
  const headers: Headers = [
    ['location', location],
    ['cache-control', 'public, max-age=60'],
  ];
  return answerPlain({ status, text: '', headers, common });
}

function answerReady(ready: boolean, common: Headers): Response {
  const headers: Headers = [['cache-control', NEVER]];
  if (ready) return answerPlain({ status: 200, text: 'ready\n', headers, common });
  const text = 'There are no pages yet and the CMS is away.\n';
  return answerPlain({ status: 503, text, headers, common });
}
