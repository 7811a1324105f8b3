import type { Core, Modules } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { knownKeysFor } from '../figures/known-keys';
import { problemsOf } from './check';
import { componentsWithin, modelsOf } from './models';
import { refusal } from './refusal';
import type { Problem } from './rule';

type Context = Modules.Documents.Middleware.Context;

const id = z.union([z.number(), z.string()]);
const asked = z.object({ status: z.string().nullish() });
const written = z.union([
  z.object({ entries: z.array(z.object({ id })) }),
  z.object({ id }).transform((entry) => ({ entries: [entry] })),
]);

/**
 * Refuses what must not reach readers, where documents are written (A3). It looks at what the
 * write has stored, and takes the write back: a publish or a partial save brings only a piece.
 */
export function registerGate(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!shows(context)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await check(strapi, context, result);
      return result;
    });
  });
}

/** Whether readers see what is written: drafts may be as unfinished as they like. */
function shows({ uid, action, params, contentType }: Context): boolean {
  if (!uid.startsWith('api::')) return false;
  if (!contentType.options.draftAndPublish) return ['create', 'update', 'clone'].includes(action);
  if (action === 'publish') return true;
  if (action !== 'create' && action !== 'update') return false;
  return asked.parse(params).status === 'published';
}

async function check(strapi: Core.Strapi, { uid }: Context, result: unknown): Promise<void> {
  const found = written.safeParse(result);
  // Nothing was written, as for a document that is not there.
  if (!found.success) return;
  const models = modelsOf(strapi);
  const documents: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: found.data.entries.map((entry) => entry.id) } },
    ...componentsWithin(models, uid),
  });
  const problems: Problem[] = [];
  for (const document of documents) {
    const known = await knownKeysFor(strapi, document);
    problems.push(...problemsOf(models, uid, document, [], known));
  }
  if (problems.length > 0) throw refusal(problems);
}
