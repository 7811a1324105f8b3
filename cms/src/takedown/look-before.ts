import type { Core, UID } from '@strapi/strapi';
import { mediaIn } from './addresses';
import type { Reader } from './reader';
import { doomedDigests } from './take-down';
import { survey, type Surveyed } from './target';

/** Milliseconds: the site may be away, and taking down must not wait for it. */
const PATIENCE = 3000;

export interface Looked {
  uid: UID.ContentType;
  documentId: string;
  surveyed: Surveyed;
  media: string[];
}

/**
 * What there is to take down, and under which addresses the site shows its pictures: known only
 * while its pages still stand. Null when there is no such document.
 */
export async function lookBefore(
  strapi: Core.Strapi,
  reader: Reader,
  { uid, documentId }: Pick<Looked, 'uid' | 'documentId'>,
): Promise<Looked | null> {
  const surveyed = await survey(strapi, uid, documentId);
  if (surveyed === null) return null;
  const digests = await doomedDigests(strapi, surveyed);
  const pages = surveyed.addresses.filter(({ kind }) => kind === 'page');
  const signal = AbortSignal.timeout(PATIENCE);
  const answers =
    digests.length === 0
      ? []
      : await Promise.all(pages.map(({ path }) => reader.ask(path, signal)));
  const media = new Set(answers.flatMap((answer) => mediaIn(answer?.body ?? '', digests)));
  return { uid, documentId, surveyed, media: [...media] };
}
