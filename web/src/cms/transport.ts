import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { AxiosError, type AxiosInstance, type AxiosResponse } from 'axios';
import { CmsAway, NotFound, Gone } from './failures.ts';
import { inTime } from './in-time.ts';
import { watchedBody } from './watched-body.ts';

export type Query = Readonly<Record<string, string>>;
export interface FetchLimits {
  /** Milliseconds until the whole answer must be here. */
  timeout?: number;
  signal?: AbortSignal;
}
export type FetchJson = (path: string, query?: Query, limits?: FetchLimits) => Promise<unknown>;

export interface TransportOptions {
  url: string;
  token: string;
  /** As it stands in messages. */
  tokenName?: 'WEB_READ_TOKEN' | 'WEB_PREVIEW_TOKEN';
  /** Milliseconds. */
  timeout?: number;
  /** Bytes. */
  maxAnswer?: number;
  /** Milliseconds without a byte after which a file is given up. */
  longestSilence?: number;
}

export interface Transport {
  fetchJson: FetchJson;
  fetchFile: FetchFile;
  close(): void;
}

export interface FetchedFile {
  body: NodeJS.ReadableStream;
  mime: string;
  /** Bytes, when the CMS said so. */
  size: number | null;
  /** `bytes 0-99/1234` of a part; null for the whole. */
  part: string | null;
}
/** `range` asks for a part of it, such as `bytes=0-99`; the whole may come all the same. */
export type FetchFile = (url: string, signal: AbortSignal, range?: string) => Promise<FetchedFile>;

const FIVE_SECONDS = 5_000;
const TEN_SECONDS = 10_000;
const TEN_MEGABYTES = 10_000_000;
const PARTIAL = 206;

/** The one way to the CMS: keep-alive, bounded in time and size, never following a redirect. */
export function createTransport(options: TransportOptions): Transport {
  const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 16 });
  const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 16 });
  const http = axios.create({
    adapter: 'http',
    httpAgent,
    httpsAgent,
    proxy: false,
    maxRedirects: 0,
    validateStatus: () => true,
  });
  return {
    fetchJson: jsonFetcher(http, options),
    fetchFile: fileFetcher(http, options),
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

/** Asks nothing more, and gives up what is asked, once the signal says to stop. */
export function untilStopped(fetchJson: FetchJson, signal: AbortSignal): FetchJson {
  return (path, query, limits) => fetchJson(path, query, { signal, ...limits });
}

const authorized = (token: string) => ({ Authorization: `Bearer ${token}` });

function jsonFetcher(http: AxiosInstance, options: TransportOptions): FetchJson {
  const { url: baseURL, token, timeout = FIVE_SECONDS, maxAnswer = TEN_MEGABYTES } = options;
  return async (path, query = {}, limits = {}) => {
    const limit = { milliseconds: limits.timeout ?? timeout, signal: limits.signal };
    const answer = await inTime(limit, (signal) => {
      const ask = () =>
        http.get<string>(path, {
          baseURL,
          params: query,
          headers: authorized(token),
          signal,
          maxContentLength: maxAnswer,
          responseType: 'text',
          transformResponse: (body: string) => body,
        });
      return answerOf(path, options, () => ask().catch(onceMore(ask)));
    });
    return jsonOf(path, answer.data);
  };
}

function fileFetcher(http: AxiosInstance, options: TransportOptions): FetchFile {
  const { url: baseURL, token, longestSilence = TEN_SECONDS } = options;
  return async (url, signal, range) => {
    const own = url.startsWith('/');
    const answer = await inTime({ milliseconds: longestSilence, signal }, (stop) =>
      answerOf(url, options, () =>
        http.get<NodeJS.ReadableStream>(url, {
          ...(own && { baseURL }),
          headers: {
            ...(own && authorized(token)),
            ...(range !== undefined && { Range: range }),
            // Passed on as it comes: packed captions would be kept, and sent, as if they were plain.
            'Accept-Encoding': 'identity',
          },
          signal: stop,
          responseType: 'stream',
          decompress: false,
        }),
      ),
    );
    const size = Number(answer.headers['content-length'] ?? NaN);
    const [mime = ''] = String(answer.headers['content-type'] ?? '').split(';');
    const body = watchedBody(answer.data, { what: url, longestSilence, signal });
    const part = answer.status === PARTIAL ? String(answer.headers['content-range'] ?? '') : null;
    return { body, mime, size: Number.isFinite(size) ? size : null, part };
  };
}

async function answerOf<Body>(
  what: string,
  options: Pick<TransportOptions, 'tokenName'>,
  ask: () => Promise<AxiosResponse<Body>>,
): Promise<AxiosResponse<Body>> {
  const answer = await ask().catch((cause: unknown) => {
    throw new CmsAway(`CMS ${what}: ${reasonOf(cause)}`, { cause });
  });
  // Only who asked for a part is sent one.
  if (answer.status === 200 || answer.status === PARTIAL) return answer;
  discard(answer.data);
  if (answer.status === 404) throw new NotFound(`CMS ${what}: there is no such document`);
  if (answer.status === 410) throw new Gone(`CMS ${what}: gone for good`);
  throw new CmsAway(`CMS ${what}: ${meaningOf(answer.status, options)}`);
}

/** The CMS may close a kept connection in the moment it is used again: that is asked once more. */
function onceMore<Answer>(ask: () => Promise<Answer>): (cause: unknown) => Promise<Answer> {
  return (cause) => {
    if (cause instanceof AxiosError && cause.code === 'ECONNRESET') return ask();
    throw cause;
  };
}

function discard(body: unknown): void {
  if (typeof body === 'object' && body !== null && 'destroy' in body) {
    if (typeof body.destroy === 'function') body.destroy();
  }
}

function meaningOf(
  status: number,
  { tokenName = 'WEB_READ_TOKEN' }: Pick<TransportOptions, 'tokenName'>,
): string {
  if (status === 401 || status === 403) {
    return `answered ${status}. ${tokenName} is not the one the CMS knows: give both the same.`;
  }
  return `answered ${status}`;
}

function reasonOf(cause: unknown): string {
  if (axios.isCancel(cause)) return 'gave no answer in time';
  if (cause instanceof AxiosError) return cause.code ?? cause.message;
  return String(cause);
}

function jsonOf(path: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new CmsAway(`CMS ${path}: answered something that is not JSON`, { cause });
  }
}
