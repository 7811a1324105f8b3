import type { Core, Modules } from '@strapi/strapi';
import { guardRecords } from '../newsroom/guard';
import { openNewsroomRoutes } from '../newsroom/routes';
import { Rounds } from '../newsroom/rounds';
import { fieldsOf } from '../unknown-fields';
import { doWhatIsDue } from './due';
import { SCHEDULE } from './entry';
import { scheduleHandlers } from './handlers';
import { cancelAll, mend } from './plan';

type Context = Modules.Documents.Middleware.Context;

/** Milliseconds: another process may have planned something. */
const EVERY = 5000;
const PLACE = 'schedule';

interface Running {
  rounds: Rounds | null;
}

/** Publishing and taking back at a time. Call it in Strapi's register, after the gate. */
export function registerSchedule(strapi: Core.Strapi, zone: string): void {
  strapi.add(PLACE, { rounds: null } satisfies Running);
  guardRecords(strapi, SCHEDULE, 'What is planned is changed in the story’s own panel.');
  followDocuments(strapi);
  const { ofDocument, list, create, remove } = scheduleHandlers(strapi, zone);
  const handled = async (ctx: Parameters<typeof create>[0]) => {
    await create(ctx);
    strapi.get<Running>(PLACE).rounds?.wake();
  };
  openNewsroomRoutes(strapi, [
    { method: 'GET', path: '/schedule', handler: ofDocument },
    { method: 'GET', path: '/schedule/list', handler: list },
    { method: 'POST', path: '/schedule', action: 'schedule', handler: handled },
    { method: 'DELETE', path: '/schedule/:id', action: 'schedule', handler: remove },
  ]);
}

/** Call it in Strapi's bootstrap, when everything else is ready: what was missed is done at once. */
export function startSchedule(strapi: Core.Strapi): void {
  strapi.get<Running>(PLACE).rounds = new Rounds({
    work: () => doWhatIsDue(strapi),
    failed: (error) => strapi.log.error(`What is due could not be done: ${String(error)}`),
    every: EVERY,
  });
}

/** Call it in Strapi's destroy. */
export async function stopSchedule(strapi: Core.Strapi): Promise<void> {
  await strapi.get<Running>(PLACE).rounds?.stop();
}

/** Published after all, a refusal is over; what is deleted is not planned any more. */
function followDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    const follows = action === 'delete' || publishes(context);
    if (!uid.startsWith('api::') || !contentType.options.draftAndPublish || !follows) return next();
    const result = await next();
    const { documentId } = fieldsOf(result);
    if (typeof documentId !== 'string') return result;
    const deed = action === 'delete' ? cancelAll : mend;
    for (const locale of localesIn(result)) await deed(strapi, { uid, documentId, locale });
    return result;
  });
}

const publishes = ({ action, params }: Context) =>
  action === 'publish' || fieldsOf(params)['status'] === 'published';

/** Of the versions that were written. */
function localesIn(result: unknown): Set<string> {
  const { entries } = fieldsOf(result);
  const versions: unknown[] = Array.isArray(entries) ? entries : [result];
  const locales = versions.map((version) => fieldsOf(version)['locale']);
  return new Set(locales.filter((locale) => typeof locale === 'string'));
}
