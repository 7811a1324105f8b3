import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { patternWords } from '../edit-view/pattern-words';
import { isInternal } from '../internal-types';
import { fieldsOf } from '../unknown-fields';
import { modelsOf } from './models';
import { placeWords } from './place-words';
import { storedRows } from './records';
import { refusal } from './refusal';
import type { Path } from './rule';

type Context = Modules.Documents.Middleware.Context;

interface Told {
  path: Path;
  message: string;
}

/**
 * Says in an editor's words what Strapi's own validation refuses. Call it after the gate: what a
 * draft has is read within the transaction that writes it.
 */
export function speakPlainly(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, contentType } = context;
    if (!uid.startsWith('api::') || isInternal(contentType)) return next();
    try {
      return await next();
    } catch (error) {
      throw error instanceof errors.ValidationError ? await inPlain(strapi, context, error) : error;
    }
  });
}

async function inPlain(strapi: Core.Strapi, context: Context, error: Error) {
  const told = toldBy(error);
  const plain = told.map((one) => plainly(context.uid, one));
  if (plain.every((one) => one === null)) return error;
  const values = await valuesOf(strapi, context);
  const models = modelsOf(strapi);
  const words = (path: Path) => placeWords(models, context.uid, values, path);
  const problems = told.map((one, place) => ({ ...one, words, ...plain[place] }));
  return Object.assign(refusal(problems), { cause: error });
}

function toldBy(error: Error): Told[] {
  const { errors: all } = fieldsOf(fieldsOf(error)['details']);
  return (Array.isArray(all) ? all : []).map(fieldsOf).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map(String) : [],
    message: String(message),
  }));
}

/** Null for what is not Strapi's own, and has its words already. */
function plainly(uid: string, { path, message }: Told): Told | null {
  const name = path.at(-1) ?? '';
  const [, most] = /must be at most (\d+) characters/.exec(message) ?? [];
  if (most !== undefined) return { path, message: `This is too long: ${most} characters fit.` };
  if (/must match the following/.test(message)) {
    return { path, message: patternWords(path.length === 1 ? uid : '', name) };
  }
  const isEmpty = /must be (?:defined|at least 1 characters)|cannot be null/.test(message);
  return isEmpty ? { path, message: 'This is empty. Fill it in.' } : null;
}

/** What was sent; a publish sends nothing, and shows the draft. */
async function valuesOf(strapi: Core.Strapi, { uid, params }: Context): Promise<unknown> {
  const { data, documentId, locale } = fieldsOf(params);
  if (data !== undefined || typeof documentId !== 'string') return data;
  const inLocale = typeof locale === 'string' && locale !== '*' ? { locale } : {};
  const where = { documentId, publishedAt: null, ...inLocale };
  const [draft] = await storedRows(strapi, modelsOf(strapi), uid, where);
  return draft;
}
