import type { Core } from '@strapi/strapi';
import { errors, setCreatorFields } from '@strapi/utils';
import type { Context } from 'koa';
import { personIn } from '../newsroom/person';
import { readerIn } from '../newsroom/today/reader';
import { fieldsOf, type Fields } from '../unknown-fields';
import type { DraftKey } from './draft';
import { shapesOf } from './shape';
import type { Snapshot } from './snapshot';

/** The parts of Strapi's content manager that decide what a person may do; untyped in its package. */
interface Checker {
  cannot: Record<'read' | 'update', (document?: unknown) => boolean>;
  sanitizedQuery: Record<'read' | 'update', (query: object) => Promise<object>>;
  sanitizeUpdateInput(document: unknown): (data: Fields) => Promise<Fields>;
}

interface ContentManager {
  (name: 'permission-checker'): { create(given: { userAbility: unknown; model: string }): Checker };
  (name: 'populate-builder'): (uid: string) => {
    populateFromQuery(query: object): { build(): Promise<object> };
  };
  (name: 'document-manager'): {
    findOne(documentId: string, uid: string, options: object): Promise<unknown>;
  };
}

const contentManager = (strapi: Core.Strapi): ContentManager =>
  strapi.plugin('content-manager').service;

export interface Allowed {
  /** What is left of `data` when fields that the person may not write are taken away. */
  permitted(data: Fields): Promise<Fields>;
  /** What is left of a snapshot without private fields that the person may not see, as a consent (T5). */
  readable(content: Snapshot): Snapshot;
}

/** Throws, as the content manager does, unless the person may do this to this very document. */
export async function demandRight(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId, locale }: DraftKey,
  right: 'read' | 'update',
): Promise<Allowed> {
  const { userAbility } = fieldsOf(ctx.state);
  const user = { id: personIn(ctx.state).id ?? '' };
  const service = contentManager(strapi);
  const checker = service('permission-checker').create({ userAbility, model: uid });
  if (checker.cannot[right]()) throw new errors.ForbiddenError();
  const query = await checker.sanitizedQuery[right]({});
  const populate = await service('populate-builder')(uid).populateFromQuery(query).build();
  const options = { populate, status: 'draft', ...(locale !== null && { locale }) };
  const document = await service('document-manager').findOne(documentId, uid, options);
  if (document === null) throw new errors.NotFoundError();
  if (checker.cannot[right](document)) throw new errors.ForbiddenError();
  return {
    permitted: async (data) =>
      setCreatorFields({ user, isEdition: true })(
        await checker.sanitizeUpdateInput(document)(data),
      ),
    readable: (content) => readable(strapi, ctx, uid, content),
  };
}

function readable(strapi: Core.Strapi, ctx: Context, uid: string, content: Snapshot): Snapshot {
  const reader = readerIn(strapi, ctx.state);
  const hidden = shapesOf(strapi)(uid)
    .filter(([name, field]) => field.private === true && !reader.mayRead(uid, name))
    .map(([name]) => name);
  return Object.fromEntries(Object.entries(content).filter(([name]) => !hidden.includes(name)));
}
