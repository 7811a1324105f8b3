import type { Core, Modules } from '@strapi/strapi';
import { writeLog } from '../log/write';
import { subjectOf } from '../newsroom/documents';
import { revokeLinks } from '../previews/links';
import { fieldsOf } from '../unknown-fields';
import { createLookAhead, nobody } from './look-ahead';
import { lookBefore, type Looked } from './look-before';
import type { Reader } from './reader';
import { showingTestimony, TESTIMONY, type Showing } from './showing-testimony';
import { takeDown } from './take-down';

type Context = Modules.Documents.Middleware.Context;

const REASON = 'Consent was withdrawn for a testimony that it shows (T6).';

export interface Options {
  reader: Reader;
  /** There is something to finish. */
  wake(): void;
}

/**
 * T6: whose consent is withdrawn is taken off at once, with everything that shows it, whatever path
 * the write came by. Call `before` ahead of all that opens transactions, `within` after the gate:
 * then the gate finds no page that still shows what may not be shown.
 */
export function withdrawConsent(strapi: Core.Strapi, { reader, wake }: Options) {
  const looked = new WeakMap<object, Looked[]>();
  return {
    before() {
      const look = createLookAhead(strapi, reader);
      strapi.documents.use(async (context, next) => {
        const documentId = documentIn(context);
        if (documentId !== null && mayWithdraw(context))
          looked.set(context, await look(documentId));
        return next();
      });
    },
    within() {
      strapi.documents.use(async (context, next) => {
        const documentId = documentIn(context);
        const seen = looked.get(context);
        if (documentId === null || seen === undefined) return next();
        return strapi.db.transaction(async ({ onCommit }) => {
          const showing = await showingTestimony(strapi, documentId);
          const before = await consentOf(strapi, documentId);
          const result = await next();
          const after = await consentOf(strapi, documentId);
          await follow(strapi, { documentId, seen, showing, before, after });
          onCommit(wake);
          return result;
        });
      });
    },
  };
}

type Consent = 'given' | 'withdrawn' | 'gone';

interface Turn {
  documentId: string;
  seen: readonly Looked[];
  /** All that showed it when the write began. */
  showing: readonly Showing[];
  before: Consent;
  after: Consent;
}

async function follow(strapi: Core.Strapi, { documentId, seen, showing, before, after }: Turn) {
  if (after === 'given' || before === 'gone') return;
  if (before === 'given') await log(strapi, documentId);
  for (const one of [...seen, ...(await cameSince(strapi, showing, seen))]) {
    await takeDown(strapi, { ...one, cause: 'withdraw-consent', reason: REASON });
  }
  // What was only a draft may have been shown to somebody all the same.
  for (const one of showing) await revokeLinks(strapi, one.documentId);
}

/** What was published with it while the site was being read. */
async function cameSince(
  strapi: Core.Strapi,
  showing: readonly Showing[],
  seen: readonly Looked[],
): Promise<Looked[]> {
  const missed = showing.filter(
    ({ isLive, documentId }) => isLive && seen.every((one) => one.documentId !== documentId),
  );
  const looked = await Promise.all(missed.map((one) => lookBefore(strapi, nobody, one)));
  return looked.filter((one) => one !== null);
}

/** Reading the page of a story takes a moment, so only for writes that may take it down. */
function mayWithdraw({ action, params }: Context): boolean {
  if (action === 'delete') return true;
  return action === 'update' && Boolean(fieldsOf(fieldsOf(params)['data'])['consentWithdrawnOn']);
}

function documentIn({ uid, params }: Context): string | null {
  const { documentId } = fieldsOf(params);
  return uid === TESTIMONY && typeof documentId === 'string' ? documentId : null;
}

async function consentOf(strapi: Core.Strapi, documentId: string): Promise<Consent> {
  const rows: { consentWithdrawnOn: unknown }[] = await strapi.db
    .query(TESTIMONY)
    .findMany({ where: { documentId }, select: ['consentWithdrawnOn'] });
  if (rows.length === 0) return 'gone';
  return rows.some((row) => row.consentWithdrawnOn !== null) ? 'withdrawn' : 'given';
}

/** Not what the testimony is called: a pseudonym is chosen by a child (A4). */
async function log(strapi: Core.Strapi, documentId: string): Promise<void> {
  const subject = subjectOf(strapi, { uid: TESTIMONY, documentId, locale: null }, 'A testimony');
  await writeLog(strapi, { what: 'withdraw-consent', result: 'done', subject });
}
