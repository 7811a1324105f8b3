import { FastResponse } from 'srvx/node';
import { isSame, NEVER, pageHeaders, etagOf, SEALED_POLICY, type Headers } from './headers.ts';
import { ENCODINGS, type Encoding } from './negotiate.ts';
import type { Bytes, FinishedPage } from './pages/finished-page.ts';

export interface Prepared {
  body: Bytes;
  etag: string;
  init: ResponseInit;
  unchanged: ResponseInit;
}
/** A page with its headers laid out, so that serving it again costs next to nothing. */
export type PreparedPage = Readonly<Record<Encoding, Prepared>>;

export type PreparePage = (page: FinishedPage, status: number, extra?: Headers) => PreparedPage;

export function createPreparePage(common: Headers): PreparePage {
  return ({ record, bodies }, status, extra = []) => {
    const prepare = (encoding: Encoding): Prepared => {
      const headers = [...pageHeaders(record, encoding), ...common, ...extra];
      return {
        body: bodies[encoding],
        etag: etagOf(record.etag, encoding),
        init: initOf(status, headers),
        unchanged: initOf(
          304,
          headers.filter(([name]) => name !== 'content-type'),
        ),
      };
    };
    const [br, gzip, identity] = ENCODINGS.map(prepare) as [Prepared, Prepared, Prepared];
    return { br, gzip, identity };
  };
}

export function initOf(status: number, headers: Headers): ResponseInit {
  return { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
}

export function answerPrepared(prepared: Prepared, ifNoneMatch: string | undefined): Response {
  if (prepared.init.status === 200 && isSame(ifNoneMatch, prepared.etag)) {
    return new FastResponse(null, prepared.unchanged);
  }
  return new FastResponse(prepared.body, prepared.init);
}

export interface PlainAnswer {
  status: number;
  text: string;
  headers?: Headers;
  common: Headers;
}

export function answerPlain({ status, text, headers = [], common }: PlainAnswer): Response {
  const own: Headers = [
    ['content-type', 'text/plain; charset=utf-8'],
    ['content-security-policy', SEALED_POLICY],
    ...(headers.some(([name]) => name === 'cache-control')
      ? []
      : [['cache-control', NEVER] as const]),
  ];
  return new FastResponse(text, initOf(status, [...own, ...headers, ...common]));
}
