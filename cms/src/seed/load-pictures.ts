import { statSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { uploadServices } from '../uploads/strapi-services';
import { picturePath } from './read-samples';

/** Tells ours from an editor's file of the same name. */
const CAPTION = 'From the sample content';
const AT_ONCE = 2;

type FileId = number | string;

/** Uploads the pictures that an earlier, interrupted loading has not; gives the id of each. */
export async function loadPictures(
  strapi: Core.Strapi,
  directory: string,
  pictures: ReadonlyMap<string, string>,
): Promise<Map<string, FileId>> {
  const ids = await alreadyThere(strapi, [...pictures.keys()]);
  const waiting = [...pictures].filter(([name]) => !ids.has(name));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, alternativeText] = next;
      ids.set(name, await upload(strapi, picturePath(directory, name), { name, alternativeText }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;
}

async function alreadyThere(strapi: Core.Strapi, names: string[]): Promise<Map<string, FileId>> {
  const files: { id: FileId; name: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'name'], where: { name: names, caption: CAPTION } });
  return new Map(files.map(({ id, name }) => [name, id]));
}

async function upload(
  strapi: Core.Strapi,
  filepath: string,
  { name, alternativeText }: { name: string; alternativeText: string },
): Promise<FileId> {
  const [file] = await uploadServices(strapi).upload.upload({
    data: { fileInfo: { name, alternativeText, caption: CAPTION } },
    files: { filepath, originalFilename: name, size: statSync(filepath).size },
  });
  if (file === undefined) throw new Error(`Sample picture "${name}": nothing was stored.`);
  return file.id;
}
