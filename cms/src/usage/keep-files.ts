import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSeenByItself } from '../gate/live-places';
import { titleOf } from '../gate/titles';
import { writeLog } from '../log/write';
import { isLead, personNow } from '../newsroom/person';
import { isTheCms } from '../roles/may-publish';
import { uploadServices, type StoredFile } from '../uploads/strapi-services';
import { FILE } from './file';
import { isLive, versionsShowing, type Showing } from './uses';

const STORY = 'api::story.story';

/**
 * What readers see of a file is not changed past the rules: one that they see is not deleted, which
 * would leave its page without what the gate asks for; and one in a sensitive story is replaced by
 * the lead alone, for other bytes are not what was approved (A2).
 */
export function keepFiles(strapi: Core.Strapi): void {
  const { upload } = uploadServices(strapi);
  const replace = upload.replace.bind(upload);
  const remove = upload.remove.bind(upload);
  upload.replace = async (id, ...rest) => {
    const seen = await showingLive(strapi, id);
    refuseUnapproved(strapi, seen);
    const replaced = await replace(id, ...rest);
    if (seen.length > 0) await log(strapi, replaced, seen);
    return replaced;
  };
  upload.remove = async (file) => {
    if (!isTheCms(strapi)) refuseSeen(file, await showingLive(strapi, file.id));
    return remove(file);
  };
}

async function showingLive(strapi: Core.Strapi, id: number | string): Promise<Showing[]> {
  const showings = await versionsShowing(strapi, { uid: FILE, documentId: String(id) });
  return showings.filter(
    ({ row, way: [top] }) => isSeenByItself(top.uid) && isLive(strapi, top.uid, row),
  );
}

function refuseSeen({ name }: StoredFile, seen: readonly Showing[]): void {
  if (seen.length === 0) return;
  const message = `Readers see "${name}" in ${titlesOf(seen)}. Take it out there first.`;
  throw new errors.ApplicationError(message);
}

function refuseUnapproved(strapi: Core.Strapi, seen: readonly Showing[]): void {
  if (isTheCms(strapi) || isLead(personNow(strapi))) return;
  const sensitive = seen.filter(
    ({ row, way: [top] }) => top.uid === STORY && row['sensitive'] !== false,
  );
  if (sensitive.length === 0) return;
  const message = `This is in a sensitive story that readers see: ${titlesOf(sensitive)}. Upload the other file as a new one, put it into the story, and ask for a review (A2).`;
  // Not as forbidden, of which Strapi tells nothing more.
  throw new errors.ApplicationError(message);
}

/** Nothing of a document is written, and its readers see something else (A4). */
async function log(strapi: Core.Strapi, file: StoredFile, seen: readonly Showing[]) {
  const { documentId, name: title } = file;
  await writeLog(strapi, {
    ...{ what: 'edit-live', result: 'done' },
    subject: { type: 'file', documentId, locale: null, title },
    reason: `The file was replaced. Readers see it in ${titlesOf(seen)}.`,
  });
}

const titlesOf = (seen: readonly Showing[]) =>
  [...new Set(seen.map(({ row }) => `“${titleOf(row)}”`))].join(', ');
