import type { Core } from '@strapi/strapi';
import { approvalProblems } from '../approval/problems';
import type { Finding } from './rule';

export interface Version {
  uid: string;
  documentId: string;
  locale: string;
  /** Which of its two sides is asked about: the draft, unless this says what readers see. */
  status?: 'draft' | 'published' | undefined;
}

/** What a room tells of its own problem; what was found is known by the rule unless it says more. */
type Told = Pick<Finding, 'id' | 'level' | 'path' | 'message'> & Partial<Finding>;

/** What the database knows and the document does not tell, such as a missing approval (A2). */
type Asked = (strapi: Core.Strapi, version: Version) => Promise<Told[]>;

/** Each room that knows such problems has its function here. */
const ASKED: readonly Asked[] = [approvalProblems];

/** They are asked when a version is judged as it is stored, and whenever it is published. */
export async function otherProblems(strapi: Core.Strapi, version: Version): Promise<Finding[]> {
  const answers = await Promise.all(ASKED.map((ask) => ask(strapi, version)));
  return answers.flat().map((told) => ({ found: told.id, ...told }));
}
