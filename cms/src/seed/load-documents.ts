import type { Core } from '@strapi/strapi';
import { approveSample } from '../approval/sample';
import { DEFAULT_LOCALE } from '../locales/names';
import { refusedFields } from './refused-fields';
import { SampleError, type Sample } from './sample';
import { schemaOf, uidOf, type Schema } from './schema';
import { translateFields } from './translate';
import { attributesFor, meant, ownTypeFields } from './translations';

interface Loading {
  strapi: Core.Strapi;
  schema: Schema;
  samples: readonly Sample[];
  pictures: ReadonlyMap<string, number | string>;
  /** Of documents, by type and key: the same in every language. */
  ids: Map<string, string>;
}

/** Writes and publishes the samples in their order: originals, then what they are in other languages. */
export async function loadDocuments(
  strapi: Core.Strapi,
  ordered: readonly Sample[],
  pictures: Loading['pictures'],
): Promise<void> {
  const loading = { strapi, schema: schemaOf(strapi), samples: ordered, pictures, ids: new Map() };
  await loadRound(
    loading,
    ordered.filter(({ locale }) => locale === null),
  );
  await loadRound(
    loading,
    ordered.filter(({ locale }) => locale !== null),
  );
}

async function loadRound(loading: Loading, samples: readonly Sample[]): Promise<void> {
  for (const sample of samples) {
    // One of the same type may not be there yet; the second walk adds it.
    await write(loading, sample, without(translate(loading, sample), ownFields(loading, sample)));
  }
  for (const sample of samples) {
    const own = ownFields(loading, sample);
    if (own.length === 0) continue;
    const data = translate(loading, sample);
    await write(loading, sample, Object.fromEntries(own.map((name) => [name, data[name]])));
  }
}

const attributesIn = ({ schema }: Loading, sample: Sample) =>
  attributesFor(sample, schema.types[sample.type] ?? {});

const ownFields = (loading: Loading, sample: Sample) =>
  ownTypeFields(sample, attributesIn(loading, sample));

const without = (data: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

function translate(loading: Loading, sample: Sample) {
  const { schema, samples, pictures, ids } = loading;
  return translateFields(sample.content, attributesIn(loading, sample), {
    schema,
    document({ type, key }) {
      const other = meant(samples, schema, { type, key, locale: sample.locale });
      return other === undefined ? null : (ids.get(idKey(other)) ?? null);
    },
    picture: (file) => pictures.get(file) ?? null,
    report: (where, what) => {
      throw new SampleError([{ file: sample.file, where, what }]);
    },
  });
}

const idKey = ({ type, key }: Sample) => `${type}/${key}`;

async function write(loading: Loading, sample: Sample, data: Record<string, unknown>) {
  const { strapi, ids } = loading;
  const uid = uidOf(strapi, sample.type);
  const locale = sample.locale === null ? {} : { locale: sample.locale };
  try {
    const documentId = ids.get(idKey(sample));
    const documents = strapi.documents(uid);
    const written =
      documentId === undefined
        ? await documents.create({ data, ...locale })
        : await documents.update({ documentId, data, ...locale });
    ids.set(idKey(sample), written?.documentId ?? '');
    if (written) await bringOut(strapi, sample, written.documentId);
  } catch (cause) {
    const what = `the CMS refused it: ${cause instanceof Error ? cause.message : String(cause)}. Mend it there.`;
    throw new SampleError([{ file: sample.file, where: refusedFields(cause), what }], { cause });
  }
}

/** Publishes what has drafts; a sensitive story needs its approval before (A2). */
async function bringOut(strapi: Core.Strapi, sample: Sample, documentId: string) {
  const uid = uidOf(strapi, sample.type);
  if (!strapi.contentType(uid).options.draftAndPublish) return;
  const locale = sample.locale ?? DEFAULT_LOCALE;
  if (sample.type === 'story') await approveSample(strapi, { documentId, locale });
  await strapi.documents(uid).update({ documentId, locale, data: {}, status: 'published' });
}
