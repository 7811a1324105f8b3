import type { Core } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { uploadServices } from '../uploads/strapi-services';
import { keepFiles } from '../usage/keep-files';
import { mayPublish } from './may-publish';

const FILE = 'plugin::upload.file';
const STORY = 'api::story.story';

/**
 * Other bytes under a published picture would be a publish without an editor, and Strapi deletes
 * several files at once without asking whose they are. So who may not publish replaces and deletes
 * only files that are their own and in use nowhere; nobody takes one from under its page. Call it in
 * Strapi's register.
 */
export function guardFiles(strapi: Core.Strapi): void {
  const { upload } = uploadServices(strapi);
  const replace = upload.replace.bind(upload);
  const remove = upload.remove.bind(upload);
  upload.replace = async (id, ...rest) => {
    await refuse(strapi, id);
    return replace(id, ...rest);
  };
  upload.remove = async (file) => {
    await refuse(strapi, file.id);
    return remove(file);
  };
  keepFiles(strapi);
}

async function refuse(strapi: Core.Strapi, id: number | string): Promise<void> {
  if (mayPublish(strapi, STORY)) return;
  const file: { createdBy: { id: number } | null; name: string } | null = await strapi.db
    .query(FILE)
    .findOne({ where: { id }, populate: { createdBy: { select: ['id'] } } });
  if (file === null) return;
  const { user } = strapi.requestContext.get()?.state ?? {};
  if (file.createdBy === null || file.createdBy.id !== user?.id) {
    throw forbidden(`"${file.name}" was uploaded by somebody else. Ask an editor.`);
  }
  if (await isInUse(strapi, id)) {
    const message = `"${file.name}" is in use. Take it out there first, or ask an editor.`;
    throw forbidden(message);
  }
}

async function isInUse(strapi: Core.Strapi, id: number | string): Promise<boolean> {
  const { related } = strapi.db.metadata.get(FILE).attributes;
  if (related === undefined || !('joinTable' in related)) return true;
  const { name, joinColumn } = related.joinTable;
  // Inside the transaction that deletes: SQLite has one connection.
  const row: unknown = await strapi.db.transaction(({ trx }) =>
    trx(name).where(joinColumn.name, id).first(),
  );
  return row !== undefined;
}
