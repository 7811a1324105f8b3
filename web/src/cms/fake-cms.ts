import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Change, ChangeType } from '@breaking-the-chains/shared/change';
import { listFor } from './fake-lists.ts';

export interface RawEntry {
  documentId: string;
  slug: string;
  [field: string]: unknown;
}
export interface RawDocument extends RawEntry {
  title: string;
}
interface Told {
  locale: string | null;
  action: Change['action'];
}
interface ChangeRow extends Told {
  seq: number;
  type: ChangeType;
  documentId: string;
}
/** Answers a request in place of the usual answer; false to let the usual one go out. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A CMS for tests: a real HTTP server with a few documents, a change feed and bad days. */
export interface FakeCms {
  url: string;
  token: string;
  /** Reads drafts, and asks about links to them. */
  previewToken: string;
  /** By document id, and what is withheld from readers. What is not among them is as published. */
  drafts: Map<string, RawDocument>;
  previewLinks: Map<number, { expiresAt: string; revoked: boolean }>;
  stories: Map<string, RawDocument>;
  pages: Map<string, RawDocument>;
  /** Everything else that has an address, by where the CMS keeps it; none to begin with. */
  entries: Record<'topics' | 'authors' | 'statistics' | 'case-studies', RawEntry[]>;
  /** In the lists of every language, and by id in their own. */
  helplines: unknown[];
  redirects: { documentId: string; from: string; to: string | null }[];
  site: Record<string, unknown> | null;
  /** Paths and queries as they were asked. */
  requests: string[];
  feed: string;
  misbehave: Misbehaviour | null;
  /** Appends to the feed and wakes who waits for it. */
  tell(type: ChangeType, documentId: string, about?: Partial<Told>): void;
  /** Forgets the feed's oldest rows. */
  pruneBefore(seq: number): void;
  close(): Promise<void>;
  /** Listens again on the same port. */
  reopen(): Promise<void>;
}

const EXAMPLES = new URL('../../../shared/examples/documents/', import.meta.url);

interface Example {
  data: RawDocument;
}

function readExample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, EXAMPLES), 'utf8'));
}

export function exampleDocument(name: string): RawDocument {
  // Safe because the examples are proved by the contract's own tests.
  return (readExample(name) as Example).data;
}

function exampleList(name: string): unknown[] {
  // Safe because the examples are proved by the contract's own tests.
  return (readExample(name) as { data: unknown[] }).data;
}

export async function startFakeCms(port = 0): Promise<FakeCms> {
  const cms = new ServedFakeCms();
  await cms.listen(port);
  return cms;
}

class ServedFakeCms implements FakeCms {
  url = '';
  token = 'read-token';
  previewToken = 'preview-token';
  drafts: FakeCms['drafts'] = new Map();
  previewLinks: FakeCms['previewLinks'] = new Map();
  stories = byTheirSlug(exampleDocument('story/plain'));
  pages = byTheirSlug(exampleDocument('page/typical'));
  entries: FakeCms['entries'] = { topics: [], authors: [], statistics: [], 'case-studies': [] };
  helplines: FakeCms['helplines'] = exampleList('helplines/typical');
  redirects: FakeCms['redirects'] = [];
  site: FakeCms['site'] = exampleDocument('site/typical');
  requests: string[] = [];
  feed = 'first-feed';
  misbehave: Misbehaviour | null = null;
  private readonly changes: ChangeRow[] = [];
  private readonly waiting = new Set<() => void>();
  private oldest = 1;
  private readonly server = createServer((request, response) => {
    this.requests.push(request.url ?? '');
    if (this.misbehave?.(request, response) !== true) this.answer(request, response);
  });

  tell(type: ChangeType, documentId: string, about: Partial<Told> = {}): void {
    const told: Told = { locale: 'en', action: 'publish', ...about };
    this.changes.push({ seq: this.last() + 1, type, documentId, ...told });
    for (const wake of [...this.waiting]) wake();
  }

  pruneBefore(seq: number): void {
    this.oldest = seq;
  }

  async listen(port: number): Promise<void> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    // Safe because a TCP server that listens has such an address.
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  reopen(): Promise<void> {
    return this.listen(Number(new URL(this.url).port));
  }

  async close(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    if (pathname.startsWith('/uploads/')) sendPicture(pathname, response);
    else if (request.headers.authorization === `Bearer ${this.previewToken}`)
      this.answerPreview(pathname, searchParams, response);
    else if (request.headers.authorization !== `Bearer ${this.token}`) send(response, 401, {});
    else if (pathname === '/api/changes') this.answerChanges(searchParams, response);
    else this.answerContent(pathname, searchParams, response);
  }

  private answerPreview(pathname: string, query: URLSearchParams, response: ServerResponse): void {
    const [, , type = '', key = ''] = pathname.split('/');
    const draft = query.get('status') === 'draft' ? this.drafts.get(key) : undefined;
    const saved = this.documentsOf(type, query).find(({ documentId }) => documentId === key);
    const link = this.previewLinks.get(Number(key));
    const data = type === 'preview-links' ? link : (draft ?? saved);
    send(response, data === undefined ? 404 : 200, { data: data ?? null });
  }

  private answerContent(pathname: string, query: URLSearchParams, response: ServerResponse): void {
    const [, , type = '', slug] = pathname.split('/');
    if (slug === undefined) {
      this.answerList(type, query, response);
      return;
    }
    const known = this.documentsOf(type, query);
    const found = known.find((one) => one.slug === slug || one.documentId === slug);
    if (found === undefined) send(response, 404, { data: null });
    else send(response, 200, { data: found, meta: {} });
  }

  /** Each document is there in its own language alone. */
  private documentsOf(type: string, query: URLSearchParams): RawEntry[] {
    const wanted = query.get('locale') ?? 'en';
    const kept = { stories: this.stories, pages: this.pages }[type]?.values() ?? [];
    const entries = Object.entries(this.entries).find(([name]) => name === type)?.[1] ?? [];
    // Safe because the examples are proved by the contract's own tests.
    const helplines = type === 'helplines' ? (this.helplines as RawEntry[]) : [];
    return [...kept, ...entries, ...helplines].filter(({ locale = 'en' }) => locale === wanted);
  }

  private answerList(type: string, query: URLSearchParams, response: ServerResponse): void {
    if (type === 'site') {
      const site = query.get('locale') === 'en' ? this.site : null;
      send(response, site === null ? 404 : 200, { data: site });
      return;
    }
    const all =
      { redirects: this.redirects, helplines: this.helplines }[type] ??
      listFor(this.documentsOf(type, query), query);
    send(response, 200, pageOf(all, query));
  }

  private answerChanges(query: URLSearchParams, response: ServerResponse): void {
    const last = this.last();
    const meta = { feed: this.feed, last };
    const after = query.has('after') ? Number(query.get('after')) : last;
    const news = this.changes.filter((row) => row.seq > after).map(rowOf);
    if (after < this.oldest - 1 || after > last) send(response, 410, {});
    else if (news.length > 0 || !query.has('after')) send(response, 200, { data: news, meta });
    else this.wait(query, response);
  }

  private wait(query: URLSearchParams, response: ServerResponse): void {
    const again = () => {
      this.waiting.delete(again);
      if (!response.destroyed) this.answerChanges(query, response);
    };
    this.waiting.add(again);
  }

  private last(): number {
    return this.changes.at(-1)?.seq ?? 0;
  }
}

const byTheirSlug = (document: RawDocument) => new Map([[document.slug, document]]);

const rowOf = (row: ChangeRow) => ({ ...row, at: '2026-11-23T09:00:00.000Z' });

function pageOf(all: readonly unknown[], query: URLSearchParams) {
  const page = Number(query.get('pagination[page]'));
  const pageSize = Number(query.get('pagination[pageSize]'));
  const pageCount = Math.ceil(all.length / pageSize);
  const data = all.slice((page - 1) * pageSize, page * pageSize);
  return { data, meta: { pagination: { page, pageSize, pageCount, total: all.length } } };
}

function sendPicture(pathname: string, response: ServerResponse): void {
  response.setHeader('content-type', pathname.endsWith('.avif') ? 'image/avif' : 'image/webp');
  response.end(`bytes of ${pathname}`);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
