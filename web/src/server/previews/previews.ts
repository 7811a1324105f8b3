import { ContractError } from '@breaking-the-chains/shared/contract-error';
import { previewLinkState } from '@breaking-the-chains/shared/preview';
import type { ServerRequest } from 'srvx';
import * as v from 'valibot';
import { CmsAway, Gone, NotFound } from '../../cms/failures.ts';
import { orNull } from '../../cms/or-null.ts';
import type { FetchFile, FetchJson } from '../../cms/transport.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Log } from '../log.ts';
import { shareAnswers } from '../shared-answers.ts';
import { Drawing, type DrawingOptions, type Notice, type Opened } from './drawing.ts';
import { createReadToken, PREVIEW_ROOM, type ReadLink } from './link.ts';
import { loadPreview, type PreviewSources } from './load-preview.ts';
import { PreviewMedia } from './preview-media.ts';

/** Null for what is no preview. */
export type AnswerPreview = (request: ServerRequest, pathname: string) => Promise<Response | null>;

export interface PreviewsOptions extends DrawingOptions, PreviewSources {
  /** Reads drafts, and signs the links by a key made of it. */
  token: string;
  fetchFile: FetchFile;
  signal: AbortSignal;
  log: Log;
}

/** Pages that are shown before they are published: drawn for each request, and kept nowhere. */
export function createPreviews(options: PreviewsOptions): AnswerPreview {
  const readToken = createReadToken(options.token);
  const drawing = new Drawing(options);
  const answer = createAnswer(options, drawing);
  return async (request, pathname) => {
    const [token = '', ...rest] = pathname.slice(PREVIEW_ROOM.length).split('/');
    const link = readToken(token);
    if (link === null) return null;
    const opened = { request, token, link };
    return answer(opened, rest).catch((error: unknown) =>
      drawing.notice(opened, noticeFor(error, link, options.log)),
    );
  };
}

function createAnswer(options: PreviewsOptions, drawing: Drawing) {
  const load = (link: ReadLink) => loadPreview(link, options);
  const media = new PreviewMedia({
    ...options,
    load: async (link) => (await load(link)).media,
  });
  // A page and its pictures ask at once whether their link still works.
  const isOpen = createIsOpen(shareAnswers(options.fetchDraft).fetchJson);

  return async (opened: Opened, [room, name, ...more]: string[]): Promise<Response | null> => {
    const { request, token, link } = opened;
    const words = messagesIn(link.locale).preview;
    if (!(await isOpen(link))) return drawing.notice(opened, noticeOf(410, words.ended));
    if (room === 'media' && name !== undefined && more.length === 0) {
      return media.answer(request, { token, link, name });
    }
    if (room !== undefined) return null;
    const loaded = await load(link);
    media.remember(token, loaded.media);
    return drawing.page(opened, loaded);
  };
}

/** On anything but a definite yes it is not. */
function createIsOpen(fetchJson: FetchJson): (link: ReadLink) => Promise<boolean> {
  return async ({ id, expires }) => {
    if (expires <= Date.now()) return false;
    if (id === undefined) return true;
    const answer = await orNull(fetchJson(`/api/preview-links/${id}`));
    const state = v.safeParse(previewLinkState, answer);
    if (!state.success) return false;
    const { revoked, expiresAt } = state.output.data;
    return !revoked && Date.parse(expiresAt) > Date.now();
  };
}

function noticeFor(error: unknown, { type, locale }: ReadLink, log: Log): Notice {
  const { preview: words, error: said } = messagesIn(locale);
  if (error instanceof ContractError) {
    const problems = error.problems.map(({ where, what }) => `${where} — ${what}`);
    return { ...noticeOf(422, words.unready), problems };
  }
  if (error instanceof NotFound) return noticeOf(404, said.status[404]);
  if (error instanceof Gone) return noticeOf(410, said.status[410]);
  log.error(`A preview of a ${type} could not be shown`, error);
  const status = error instanceof CmsAway ? 503 : 500;
  return noticeOf(status, said.status[status]);
}

const noticeOf = (status: number, [title = '', text = '']: readonly string[]): Notice => ({
  status,
  title,
  text,
});
