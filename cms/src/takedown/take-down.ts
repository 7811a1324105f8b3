import type { Core, UID } from '@strapi/strapi';
import { waitForTurn } from '../changes/recorder';
import { writeLog } from '../log/write';
import { anyDocuments, subjectOf } from '../newsroom/documents';
import { personNow } from '../newsroom/person';
import { revokeLinks } from '../previews/links';
import { cancelAll } from '../schedule/plan';
import { TAKEDOWN, unasked, type Cause, type FileNote, type Report, type Takedown } from './entry';
import type { Surveyed } from './target';

const PHASE = 'api::case-study-phase.case-study-phase';

export interface Order {
  cause: Cause;
  uid: UID.ContentType;
  documentId: string;
  reason: string;
  surveyed: Surveyed;
  /** Addresses of its pictures on the site, as its pages had them. */
  media: readonly string[];
}

/**
 * Takes something off the site in every language, and what was planned for it with it: all or
 * nothing. Deleting its files and looking whether its addresses are gone comes after.
 */
export async function takeDown(strapi: Core.Strapi, order: Order): Promise<Takedown> {
  return strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx);
    const { cause, uid, documentId, reason, surveyed } = order;
    await withdraw(strapi, order);
    const plans = await cancelAll(strapi, { uid, documentId });
    const links = await revokeLinks(strapi, documentId);
    const subject = subjectOf(strapi, { uid, documentId, locale: null }, surveyed.title);
    await writeLog(strapi, { what: cause, result: 'done', subject, reason });
    const person = personNow(strapi);
    return strapi.db.query(TAKEDOWN).create({
      data: {
        ...{ cause, type: uid, document: documentId, title: surveyed.title, reason },
        ...{ person: person.id, name: person.name, begunAt: new Date(), stage: 'working' },
        report: reportOf(order, { plans, links }),
      },
    });
  });
}

/** What has drafts goes back to being one; what has none is deleted, or it would still have its page. */
async function withdraw(strapi: Core.Strapi, { uid, documentId, surveyed }: Order): Promise<void> {
  const documents = anyDocuments(strapi, uid);
  if (strapi.contentType(uid).options.draftAndPublish) {
    await documents.unpublish({ documentId, locale: '*' });
    return;
  }
  await documents.delete({ documentId, locale: '*' });
  for (const phase of surveyed.phases) {
    await anyDocuments(strapi, PHASE).delete({ documentId: phase, locale: '*' });
  }
}

interface Cancelled {
  plans: number;
  links: number;
}

function reportOf({ uid, surveyed, media }: Order, { plans, links }: Cancelled): Report {
  const files = surveyed.files.map(({ id, name, url, shownBy }): FileNote => {
    return { id, name, url, shownBy, outcome: shownBy.length > 0 ? 'kept' : 'to-delete' };
  });
  const doomed = files.filter(({ outcome }) => outcome === 'to-delete');
  const deleted = uid === 'api::story.story' || uid === 'api::page.page' ? [] : ['It was deleted.'];
  return {
    addresses: [
      ...surveyed.addresses,
      ...media.map((path) => unasked({ kind: 'picture', path })),
      ...doomed.map(({ url }) => unasked({ kind: 'upload', path: url })),
    ],
    files,
    notes: [
      ...deleted,
      ...(plans > 0 ? [`What was planned for it is cancelled: ${plans}.`] : []),
      ...(links > 0 ? [`Preview links that do not open any more: ${links}.`] : []),
    ],
  };
}

/** Digests of the files that go, unless the same picture was uploaded twice and the other one stays. */
export async function doomedDigests(strapi: Core.Strapi, { files }: Surveyed): Promise<string[]> {
  const doomed = files.filter(({ shownBy }) => shownBy.length === 0);
  const digests = doomed.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  const twins: { digest: string }[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { digest: { $in: digests }, id: { $notIn: doomed.map(({ id }) => id) } },
  });
  return digests.filter((digest) => !twins.some((twin) => twin.digest === digest));
}
