import type { Core } from '@strapi/strapi';
import type { Finding } from './rule';

export interface Version {
  uid: string;
  documentId: string;
  locale: string;
}

/** What the database knows and the document does not tell, such as a missing approval (A2). */
type Asked = (strapi: Core.Strapi, version: Version) => Promise<Finding[]>;

/** Each room that knows such problems has its function here. */
const ASKED: readonly Asked[] = [];

/** They are asked when a version is judged as it is stored, and whenever it is published. */
export async function otherProblems(strapi: Core.Strapi, version: Version): Promise<Finding[]> {
  const answers = await Promise.all(ASKED.map((ask) => ask(strapi, version)));
  return answers.flat();
}
