import type { Core, Modules } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { isInternal } from '../internal-types';
import { fieldsOf } from '../unknown-fields';
import { judgeWritten, type Write } from './enforce';
import { writePassed } from './judged';
import { keepSources } from './keep-sources';
import { letPassMended } from './let-pass';
import { logHidden, logShown, logStopped, wasSeen } from './log-writes';
import { liveVersions } from './other-languages';
import { speakPlainly } from './plain-refusals';
import { refusalOf } from './refusal';

type Context = Modules.Documents.Middleware.Context;

const row = z.looseObject({ id: z.union([z.number(), z.string()]) });
const asked = z.object({ status: z.string().nullish() });
const written = z.union([
  z.object({ entries: z.array(row) }),
  row.transform((entry) => ({ entries: [entry] })),
]);

/**
 * Refuses what must not reach readers, where documents are written (A3). It looks at what the
 * write has stored, and takes the write back: a publish or a partial save brings only a piece.
 * What readers see or no longer see afterwards is written to the log (A4).
 */
export function registerGate(strapi: Core.Strapi): void {
  keepSources(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, params } = context;
    if (!uid.startsWith('api::') || isInternal(context.contentType)) return next();
    if (!shows(context) && !hides(context)) return next();
    return strapi.db.transaction(async () => {
      if (shows(context)) {
        const earlier = await liveVersions(strapi, uid, fieldsOf(params)['documentId']);
        const result = await next();
        await check(strapi, context, { uid, ids: idsIn(result), earlier });
        return result;
      }
      const seen = await wasSeen(strapi, context);
      const result = await next();
      if (seen) await logHidden(strapi, context, rowsIn(result));
      await letPassMended(strapi);
      return result;
    });
  });
  // Within the transaction that writes.
  speakPlainly(strapi);
}

/** Whether readers see what is written: drafts may be as unfinished as they like. */
function shows({ action, params, contentType }: Context): boolean {
  if (!contentType.options.draftAndPublish) return ['create', 'update', 'clone'].includes(action);
  if (action === 'publish') return true;
  if (action !== 'create' && action !== 'update') return false;
  return asked.parse(params).status === 'published';
}

const hides = ({ action }: Context) => action === 'unpublish' || action === 'delete';

/** None where nothing was written, as for a document that is not there. */
const rowsIn = (result: unknown) => written.safeParse(result).data?.entries ?? [];

const idsIn = (result: unknown) => rowsIn(result).map((one) => one.id);

async function check(strapi: Core.Strapi, { contentType }: Context, write: Write): Promise<void> {
  const judged = await judgeWritten(strapi, write);
  if (judged.some(({ problems }) => problems.length > 0)) {
    for (const one of judged) await logStopped(strapi, contentType, one);
    throw refusalOf(strapi, write.uid, judged);
  }
  for (const one of judged) await logShown(strapi, contentType, one);
  // With what was just written, if that was withheld.
  await letPassMended(strapi);
  await writePassed(strapi, write.uid, write.ids);
}
