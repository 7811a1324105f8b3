import type { signInToApi } from './admin.ts';

type AdminApi = Awaited<ReturnType<typeof signInToApi>>;

export interface FoundDocument {
  documentId: string;
  [field: string]: unknown;
}

/** The one document of a collection type, such as `story`, whose fields equal the given ones. */
export async function findDocument(
  api: AdminApi,
  type: string,
  fields: Record<string, string>,
): Promise<FoundDocument> {
  const filters = Object.entries(fields).map(
    ([field, value], place) =>
      `filters[$and][${place}][${field}][$eq]=${encodeURIComponent(value)}`,
  );
  const path = `/collection-types/api::${type}.${type}?${filters.join('&')}`;
  const { results } = (await api.get(path)) as { results: FoundDocument[] };
  const [first] = results;
  if (first === undefined) throw new Error(`No ${type} with ${JSON.stringify(fields)}.`);
  return first;
}
