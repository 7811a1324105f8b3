import type { Core, UID } from '@strapi/strapi';

/** What a read asks for. Strapi's own types want literal fields, known only for one type each. */
interface Asked {
  fields?: unknown;
  populate?: unknown;
  filters?: unknown;
  sort?: unknown;
  locale?: unknown;
  status?: unknown;
}

export interface Documents {
  findMany(asked: Asked & { start?: unknown; limit?: unknown }): Promise<object[]>;
  findFirst(asked: Asked): Promise<object | null>;
  findOne(asked: Asked & { documentId: string }): Promise<object | null>;
  count(asked: Asked): Promise<number>;
}

/** The document service of any type, for code that serves them all. */
export function documentsOf(strapi: Core.Strapi, uid: UID.ContentType): Documents {
  // Safe because these methods take any such parameters at run time, and refuse unknown fields.
  return strapi.documents(uid) as Documents;
}
