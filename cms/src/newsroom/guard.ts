import type { Core } from '@strapi/strapi';
import { forbidden } from '../forbidden';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** Keeps records of the CMS's own from being written through the document service. Call it in register. */
export function guardRecords(strapi: Core.Strapi, record: string, words: string): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: { uid: string; action: string } = context;
    if (uid === record && !READS.includes(action)) throw forbidden(words);
    return next();
  });
}
