import type { Core } from '@strapi/strapi';
import { uploadServices } from '../uploads/strapi-services';
import type { Recorder } from './recorder';

/**
 * Adds a row when a file is altered or deleted. A new file needs none: nobody sees it before a
 * document shows it. Replacing a file ends in `updateFileInfo`.
 */
export function recordFileWrites(strapi: Core.Strapi, recorder: Recorder): void {
  const { upload } = uploadServices(strapi);
  const updateFileInfo = upload.updateFileInfo.bind(upload);
  const remove = upload.remove.bind(upload);

  upload.updateFileInfo = (...update) =>
    recorder.transaction(async (record) => {
      const file = await updateFileInfo(...update);
      await record([{ type: 'file', documentId: file.documentId, locale: null, action: 'update' }]);
      return file;
    });

  upload.remove = (file) =>
    recorder.transaction(async (record) => {
      const removed = await remove(file);
      // Nothing was there when two editors deleted the same file.
      if (removed !== null) {
        const { documentId } = removed;
        await record([{ type: 'file', documentId, locale: null, action: 'delete' }]);
      }
      return removed;
    });
}
