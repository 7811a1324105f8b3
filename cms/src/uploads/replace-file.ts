import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { KINDS, type Family } from './kinds';
import type { PreparedFile } from './prepare';
import { refuse } from './refuse';
import type { Provider, StoredFile, UploadService } from './strapi-services';

/** What belongs to the bytes of a file and goes over with them. */
const OF_THE_BYTES = [
  'hash',
  'ext',
  'mime',
  'size',
  'width',
  'height',
  'url',
  'previewUrl',
  'formats',
  'provider',
  'provider_metadata',
  'focalPoint',
  'digest',
  'dominantColour',
] as const;

const FILE = 'plugin::upload.file';
type Replacement = Parameters<UploadService['replace']>;

/**
 * Gives a file other bytes under other addresses, so that an address always means the same bytes
 * and nobody is shown half a file: first store, then point to it, and at last delete the old.
 */
export async function replaceFile(
  strapi: Core.Strapi,
  upload: UploadService,
  prepared: PreparedFile,
  [id, { data }, options]: Replacement,
): Promise<StoredFile> {
  const old = await upload.findOne(id);
  if (old === null) throw new errors.NotFoundError();
  const family = familyOf(old.mime);
  if (family !== prepared.family) {
    refuse(
      prepared.file.originalFilename,
      `a ${family ?? 'file'} can only be replaced by another.`,
    );
  }
  const [fresh] = await upload.upload({ data: { fileInfo: {} }, files: prepared.file }, options);
  if (fresh === undefined) throw new errors.ApplicationError('The file was not stored.');
  const replaced = await strapi.db.transaction(async () => {
    const values = Object.fromEntries(OF_THE_BYTES.map((name) => [name, fresh[name] ?? null]));
    await strapi.db.query(FILE).delete({ where: { id: fresh.id } });
    await strapi.db.query(FILE).update({ where: { id }, data: values });
    return upload.updateFileInfo(id, data.fileInfo ?? {}, options);
  });
  await deleteBytes(strapi, old);
  return replaced;
}

const familyOf = (mime: string): Family | undefined =>
  Object.values(KINDS).find((kind) => kind.mime === mime)?.family;

async function deleteBytes(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  if (file.provider !== strapi.config.get('plugin::upload.provider')) return;
  // Safe because Strapi puts the provider there when the plugin is registered.
  const { provider } = strapi.plugin('upload') as unknown as { provider: Provider };
  const all = [file, ...Object.values(file.formats ?? {})];
  const results = await Promise.allSettled(all.map((one) => provider.delete(one)));
  for (const result of results) {
    // The record is right already; bytes left behind only take space.
    if (result.status === 'rejected') strapi.log.warn(`Old file kept: ${String(result.reason)}`);
  }
}
