import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { claimsOf, type Claim } from './claim';
import { fillSlug } from './fill';
import { LIVE_SLUG_INDEX } from './live-index';
import { reservedProblem } from './reserved';
import { isSlug } from './slug';
import { sluggedTypes } from './slugged-types';

/** Refuses a broken or taken slug where documents are written, with words under the field. */
export function registerSlugs(strapi: Core.Strapi): void {
  const slugged = new Set<string>(sluggedTypes(strapi).map(({ uid }) => uid));
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    if (!slugged.has(uid)) return next();
    await fillSlug(strapi, context);
    for (const claim of await claimsOf(strapi, uid, action, params)) {
      await refuse(strapi, uid, claim);
    }
    try {
      return await next();
    } catch (error) {
      // Two wrote at once, and the database's own index decided.
      if (isTaken(error)) throw refusal('is already taken. Choose another one.', error);
      throw error;
    }
  });
}

async function refuse(strapi: Core.Strapi, uid: UID.ContentType, claim: Claim) {
  const { slug, locale, documentId } = claim;
  if (!isSlug(slug)) {
    throw refusal('is not fit for an address. Use lower-case letters, digits and single hyphens.');
  }
  const reserved = reservedProblem(uid, slug);
  if (reserved !== null) throw refusal(reserved);
  const other: Partial<Record<'title' | 'name' | 'label', string>> | null = await strapi.db
    .query(uid)
    .findOne({
      where: {
        slug,
        locale,
        publishedAt: { $notNull: true },
        ...(documentId !== undefined && { documentId: { $ne: documentId } }),
      },
    });
  if (other === null) return;
  const name = other.title ?? other.name ?? other.label ?? slug;
  throw refusal(`"${slug}" is already taken by "${name}". Choose another one.`);
}

function refusal(what: string, cause?: unknown) {
  const message = `The web address ${what}`;
  const problem = { path: ['slug'], message, name: 'ValidationError' };
  return Object.assign(new errors.ValidationError(message, { errors: [problem] }), { cause });
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === '23505') return 'constraint' in error && namesIndex(String(error.constraint));
  return code === 'SQLITE_CONSTRAINT_UNIQUE' && /\.slug, \w+\.locale/.test(error.message);
}

const namesIndex = (constraint: string) => constraint.endsWith(LIVE_SLUG_INDEX);
