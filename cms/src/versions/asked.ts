import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import { localeOf, type DraftKey } from './draft';

/** How the admin names a draft in a request below /newsroom. */
export const asked = z.object({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullish(),
});

/** Reads what was sent, or says in words what is wrong with it. */
export function read<Parsed>(schema: z.ZodType<Parsed>, given: unknown): Parsed {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

export const keyFrom = (
  strapi: Core.Strapi,
  { uid, documentId, locale }: z.infer<typeof asked>,
): DraftKey => ({ uid, documentId, locale: localeOf(strapi, uid, locale) });
