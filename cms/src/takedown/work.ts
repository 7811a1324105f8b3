import type { Core } from '@strapi/strapi';
import { uploadServices } from '../uploads/strapi-services';
import { TAKEDOWN, type FileNote, type Takedown } from './entry';
import { ownersOf } from './owners';
import type { Reader } from './reader';
import { watch } from './watch';

export interface WorkOptions {
  reader: Reader;
  siteUrl: string;
  signal: AbortSignal;
}

/** Milliseconds within which it has to be gone from everywhere (T6). */
const WITHIN = 60_000;
/** Milliseconds that one process may have it for itself, should it end on the way. */
const HELD = 90_000;

/** All takedowns whose files are not deleted yet, or whose addresses nobody looks at. */
export async function findWork(strapi: Core.Strapi): Promise<Takedown[]> {
  const free = { stage: 'working', $or: [{ heldUntil: null }, { heldUntil: { $lt: new Date() } }] };
  const found: Takedown[] = await strapi.db.query(TAKEDOWN).findMany({ where: free });
  const mine: Takedown[] = [];
  for (const takedown of found) {
    const { count } = await strapi.db.query(TAKEDOWN).updateMany({
      where: { id: takedown.id, ...free },
      data: { heldUntil: new Date(Date.now() + HELD) },
    });
    if (count > 0) mine.push(takedown);
  }
  return mine;
}

/** What came with an import names files by the numbers that they had elsewhere: none is deleted. */
export async function leaveUnfinished(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(TAKEDOWN).updateMany({
    where: { stage: 'working' },
    data: { stage: 'incomplete', endedAt: new Date() },
  });
}

/** Deletes the files, then looks until every address is gone, and keeps what each answered. */
export async function finish(strapi: Core.Strapi, takedown: Takedown, options: WorkOptions) {
  const { id, report } = takedown;
  const save = (more: object = {}) =>
    strapi.db.query(TAKEDOWN).update({ where: { id }, data: { report, ...more } });
  for (const file of report.files) await deleteFile(strapi, file, takedown);
  await save();
  const deadline = Math.max(new Date(takedown.begunAt).getTime() + WITHIN, Date.now() + WITHIN / 2);
  let told = JSON.stringify(report);
  const isGone = await watch({
    ...{ ...options, reader: uploadsToo(strapi, options.reader), deadline },
    addresses: report.addresses,
    async seen() {
      if (told === JSON.stringify(report)) return;
      told = JSON.stringify(report);
      await save();
    },
  });
  // Cut off: the next start, or another process, goes on with it.
  if (options.signal.aborted) return save({ heldUntil: null });
  const stage = isGone ? 'done' : 'incomplete';
  return save({ stage, endedAt: new Date() });
}

/** Unless something else has come to show it meanwhile: then it stays, with its addresses. */
async function deleteFile(strapi: Core.Strapi, file: FileNote, takedown: Takedown): Promise<void> {
  if (file.outcome !== 'to-delete') return;
  const { upload } = uploadServices(strapi);
  const stored = await upload.findOne(file.id);
  const others = (await ownersOf(strapi, file.id)).filter(
    ({ uid, documentId }) => uid !== takedown.type || documentId !== takedown.document,
  );
  if (others.length === 0) {
    if (stored !== null) await upload.remove(stored);
    file.outcome = 'deleted';
    return;
  }
  file.outcome = 'kept';
  file.shownBy = [...new Set(others.map(({ title }) => title))];
  const { report } = takedown;
  const digest = String(stored?.['digest']);
  report.addresses = report.addresses.filter(
    ({ path }) => path !== file.url && !path.startsWith(`/media/${digest}`),
  );
}

/** A path of the CMS's own uploads is asked of this CMS, not of the site. */
function uploadsToo(strapi: Core.Strapi, reader: Reader): Reader {
  return {
    async ask(path, signal) {
      if (!path.startsWith('/uploads/')) return reader.ask(path, signal);
      const own = ownUrl(strapi);
      return own === null ? null : reader.ask(own + path, signal);
    },
  };
}

/** Null until it listens. */
function ownUrl(strapi: Core.Strapi): string | null {
  const place = strapi.server.httpServer.address();
  if (place === null || typeof place === 'string') return null;
  const host = ['::', '0.0.0.0'].includes(place.address) ? '127.0.0.1' : place.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${place.port}`;
}
