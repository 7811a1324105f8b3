import type { Core, UID } from '@strapi/strapi';
import { modelsOf } from '../gate/models';
import { fieldsOf } from '../unknown-fields';

/** A file of the media library, as far as taking it down goes. */
export interface ShownFile {
  id: number;
  name: string;
  url: string;
  digest: string | null;
}

interface Populate {
  populate: Record<string, Populate | Zone | true>;
}
interface Zone {
  on: Record<string, Populate>;
}

/** All files that any version of these documents shows, live or draft, in any language. */
export async function filesShownBy(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<ShownFile[]> {
  const versions: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    ...mediaWithin(strapi, uid),
  });
  return [...new Map(filesIn(versions).map((file) => [file.id, file])).values()];
}

function mediaWithin(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate['populate'] = {};
  for (const [name, { type, component, components = [] }] of Object.entries(
    modelsOf(strapi)(uid),
  )) {
    if (type === 'media') populate[name] = true;
    if (type === 'component' && component) populate[name] = mediaWithin(strapi, component);
    if (type !== 'dynamiczone') continue;
    const on = components.map((one) => [one, mediaWithin(strapi, one)] as const);
    populate[name] = { on: Object.fromEntries(on) };
  }
  return { populate };
}

/** Nothing else in a document has both a hash and an address. */
function filesIn(value: unknown): ShownFile[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  const { id, name, url, hash, digest, ...rest } = fieldsOf(value);
  if (typeof id !== 'number' || typeof url !== 'string' || typeof hash !== 'string') {
    return Object.values(rest).flatMap(filesIn);
  }
  return [{ id, url, name: String(name), digest: typeof digest === 'string' ? digest : null }];
}
