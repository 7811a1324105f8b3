import type { Core } from '@strapi/strapi';
import { refusedFields } from './refused-fields';
import { SampleError, type Sample } from './sample';
import { schemaOf, typeOf, uidOf, type Attributes, type Schema } from './schema';
import { translateFields } from './translate';

type Ids<Id> = ReadonlyMap<string, Id>;

/** Writes and publishes the samples, those that others refer to first. */
export async function loadDocuments(
  strapi: Core.Strapi,
  ordered: readonly Sample[],
  pictures: Ids<number | string>,
): Promise<void> {
  const schema = schemaOf(strapi);
  const ids = new Map<string, string>();
  for (const sample of ordered) {
    // One of the same type may not be there yet; the second round adds it.
    const data = translate(sample, schema, pictures, ids, { ownType: false });
    ids.set(sample.file, await write(strapi, sample, data));
  }
  for (const sample of ordered) {
    const own = ownTypeFields(sample, attributesOf(schema, sample));
    if (own.length === 0) continue;
    const data = translate(sample, schema, pictures, ids, { ownType: true });
    const relations = Object.fromEntries(own.map((name) => [name, data[name]]));
    await write(strapi, sample, relations, ids.get(sample.file));
  }
}

const attributesOf = (schema: Schema, { type }: Sample): Attributes => schema.types[type] ?? {};

function translate(
  sample: Sample,
  schema: Schema,
  pictures: Ids<number | string>,
  ids: Ids<string>,
  { ownType }: { ownType: boolean },
) {
  return translateFields(sample.content, attributesOf(schema, sample), {
    schema,
    document: (type, key) =>
      type === sample.type && !ownType ? null : (ids.get(`${type}/${key}.json`) ?? null),
    picture: (file) => pictures.get(file) ?? null,
    report: (where, what) => {
      throw new SampleError([{ file: sample.file, where, what }]);
    },
  });
}

function ownTypeFields({ type, content }: Sample, attributes: Attributes): string[] {
  return Object.keys(content).filter((name) => {
    const { target } = attributes[name] ?? {};
    return target !== undefined && typeOf(target) === type;
  });
}

async function write(
  strapi: Core.Strapi,
  sample: Sample,
  data: Record<string, unknown>,
  documentId?: string,
): Promise<string> {
  const uid = uidOf(strapi, sample.type);
  const hasDrafts = strapi.contentType(uid).options.draftAndPublish;
  const status = hasDrafts ? { status: 'published' as const } : {};
  try {
    const documents = strapi.documents(uid);
    const written =
      documentId === undefined
        ? await documents.create({ data, ...status })
        : await documents.update({ documentId, data, ...status });
    return written?.documentId ?? '';
  } catch (cause) {
    const what = `the CMS refused it: ${cause instanceof Error ? cause.message : String(cause)}. Mend it there.`;
    throw new SampleError([{ file: sample.file, where: refusedFields(cause), what }], { cause });
  }
}
