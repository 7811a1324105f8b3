import type { Core, Modules } from '@strapi/strapi';
import { refusal } from '../gate/refusal';
import { logRefusal } from '../log/write';
import { fieldsOf } from '../unknown-fields';
import { STORY } from './approval';
import { approvalProblems } from './problems';

type Context = Modules.Documents.Middleware.Context;

/** Takes back a publish of what is not approved (A2, A3). Call it in Strapi's register. */
export function enforceApproval(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!publishes(context)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      for (const version of versionsIn(result)) await refuse(strapi, version);
      return result;
    });
  });
}

function publishes({ uid, action, params }: Context): boolean {
  if (uid !== STORY) return false;
  if (action === 'publish') return true;
  const isWrite = action === 'create' || action === 'update';
  return isWrite && fieldsOf(params)['status'] === 'published';
}

interface Version {
  documentId: string;
  locale: string;
  title: string;
}

/** The languages that were published. */
function versionsIn(result: unknown): Version[] {
  const { entries } = fieldsOf(result);
  const rows: unknown[] = Array.isArray(entries) ? entries : [result];
  return rows
    .map(fieldsOf)
    .flatMap(({ documentId, locale, title }) =>
      typeof documentId === 'string' && typeof locale === 'string'
        ? [{ documentId, locale, title: typeof title === 'string' ? title : '' }]
        : [],
    );
}

async function refuse(strapi: Core.Strapi, { title, ...version }: Version): Promise<void> {
  const problems = await approvalProblems(strapi, { uid: STORY, ...version });
  if (problems.length === 0) return;
  const subject = { type: 'story', ...version, title };
  await logRefusal(strapi, { what: 'publish', subject, reason: 'A2' });
  throw refusal(problems);
}
