import type { Conflict, Desk } from './desk';
import { draftRequest, NEW, type DraftKey, type DraftRequest } from './draft-key';
import { isTakenBack } from '../newsroom/taken-back';
import { asRefusal, refusal, unanswered } from './refusal';
import { fieldsOf, textIn, type Fields } from './unknown-json';

type Fetch = typeof window.fetch;
type Send = (headers: Record<string, string>) => Promise<Response>;

const CONFLICT = 409;

/**
 * Lets every save and publish of a draft say which revision its form was loaded from, and asks the
 * person when somebody else has saved since: before the admin hears of it, since it would take a
 * refused save for an accepted one, or put the stored values over the typed ones.
 */
export const watchDrafts =
  (desk: Desk, plain: Fetch): Fetch =>
  async (input, init) => {
    const request = typeof input === 'string' ? draftRequest(init?.method ?? 'GET', input) : null;
    if (request === null) return plain(input, init);
    const send: Send = (more) => plain(input, { ...init, headers: withMore(init?.headers, more) });
    return request.does === 'read' ? read(desk, request, send) : write(desk, request, send);
  };

function withMore(headers: HeadersInit | undefined, more: Record<string, string>): Headers {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return all;
}

async function read(desk: Desk, { key }: DraftRequest, send: Send): Promise<Response> {
  const response = await send({});
  const revision = response.headers.get('x-revision');
  if (response.ok && revision !== null) desk.read(key, revision);
  return response;
}

async function write(desk: Desk, { key }: DraftRequest, send: Send): Promise<Response> {
  const base = desk.basedOn(key);
  const headers = base === null ? {} : { 'x-based-on': base };
  desk.tell({ what: 'saving', key });
  try {
    let response = await send(headers);
    while (response.status === CONFLICT) {
      const error = await errorIn(response);
      if (!('revision' in fieldsOf(error['details']))) break;
      // Safe because this is what cms/src/editing/conflict.ts answers, and a test holds it to it.
      const conflict = error['details'] as Conflict;
      const decision = await desk.decide(conflict, key);
      if (decision !== 'mine') return giveUp(desk, key, conflict, decision, error);
      response = await send({ ...headers, 'x-takes-over': conflict.revision });
    }
    const error = response.ok ? null : await errorIn(response);
    tellOutcome(desk, key, response, error);
    return (error && asRefusal(response, error)) ?? response;
  } catch (error) {
    desk.tell({ what: 'refused', key });
    if (isTakenBack(error)) throw error;
    return unanswered();
  }
}

/** Empty where it is not the CMS that refuses, but something in front of it. */
async function errorIn(response: Response): Promise<Fields> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return fieldsOf(fieldsOf(body)['error']);
}

function giveUp(
  desk: Desk,
  key: DraftKey,
  { revision }: Conflict,
  decision: 'theirs' | 'neither',
  error: unknown,
): Response {
  desk.tell({ what: decision === 'theirs' ? 'theirs' : 'refused', key });
  // After what is typed was put away, which is based on what came before.
  if (decision === 'theirs') desk.rebase(key, revision);
  const message =
    decision === 'theirs'
      ? 'Not saved. You see theirs now; what you had typed is kept below the buttons.'
      : textIn(fieldsOf(error)['message']);
  return refusal(message);
}

function tellOutcome(desk: Desk, key: DraftKey, response: Response, error: Fields | null): void {
  const revision = response.headers.get('x-revision');
  const saved = fieldsOf(fieldsOf(error?.['details'])['saved']);
  const documentId = textIn(saved['documentId']);
  if (error !== null && documentId === '') return desk.tell({ what: 'refused', key });
  if (revision !== null && key.documentId !== NEW) desk.rebase(key, revision);
  if (error === null) desk.tell({ what: 'saved', key, revision });
  else desk.tell({ what: 'drafted', key, documentId, error });
}
