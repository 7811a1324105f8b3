import type { Core, Modules } from '@strapi/strapi';
import { writeLog } from '../log/write';
import { subjectOf } from '../newsroom/documents';
import { fieldsOf } from '../unknown-fields';
import { lookBefore, type Looked } from './look-before';
import type { Reader } from './reader';
import { liveShowingTestimony } from './showing-testimony';
import { takeDown } from './take-down';

type Context = Modules.Documents.Middleware.Context;

const TESTIMONY = 'api::testimony.testimony';
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
      strapi.documents.use(async (context, next) => {
        const documentId = documentIn(context);
        if (documentId !== null && mayWithdraw(context)) {
          looked.set(context, await lookAt(strapi, reader, documentId));
        }
        return next();
      });
    },
    within() {
      strapi.documents.use(async (context, next) => {
        const documentId = documentIn(context);
        const seen = looked.get(context);
        if (documentId === null || seen === undefined) return next();
        return strapi.db.transaction(async ({ onCommit }) => {
          const before = await consentOf(strapi, documentId);
          const result = await next();
          const after = await consentOf(strapi, documentId);
          await follow(strapi, { documentId, seen, before, after });
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
  before: Consent;
  after: Consent;
}

async function follow(strapi: Core.Strapi, { documentId, seen, before, after }: Turn) {
  if (after === 'given' || before === 'gone') return;
  if (before === 'given') await log(strapi, documentId);
  for (const one of [...seen, ...(await cameSince(strapi, documentId, seen))]) {
    await takeDown(strapi, { ...one, cause: 'withdraw-consent', reason: REASON });
  }
}

/** What was published with it while the site was being read. */
async function cameSince(strapi: Core.Strapi, testimony: string, seen: readonly Looked[]) {
  const showing = await liveShowingTestimony(strapi, testimony);
  const missed = showing.filter((one) =>
    seen.every(({ uid, documentId }) => uid !== one.uid || documentId !== one.documentId),
  );
  const nobody: Reader = { ask: async () => null };
  const looked = await Promise.all(missed.map((one) => lookBefore(strapi, nobody, one)));
  return looked.filter((one) => one !== null);
}

async function lookAt(strapi: Core.Strapi, reader: Reader, documentId: string): Promise<Looked[]> {
  const showing = await liveShowingTestimony(strapi, documentId);
  const looked = await Promise.all(showing.map((one) => lookBefore(strapi, reader, one)));
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
