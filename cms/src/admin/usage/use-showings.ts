import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { parseUses, showingsOf, type Showing } from './uses';

export type Found =
  | { state: 'waiting' }
  | { state: 'found'; showings: readonly Showing[] }
  | { state: 'not-reachable' };

const WAITING: Found = { state: 'waiting' };

/** What shows one of these documents, in one language or any; asked once for each set of them. */
export function useShowings(
  uid: string,
  documentIds: readonly string[],
  locale: string | null = null,
): Found {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found>(WAITING);
  const asked = documentIds.join(' ');
  useEffect(() => {
    const controller = new AbortController();
    setFound(WAITING);
    Promise.all(
      asked.split(' ').map(async (documentId) => {
        const params = { uid, documentId, ...(locale !== null && { locale }) };
        const { data } = await get('/newsroom/uses', { params, signal: controller.signal });
        return parseUses(data);
      }),
    ).then(
      (uses) => setFound({ state: 'found', showings: showingsOf(uses.flat()) }),
      () => {
        if (!controller.signal.aborted) setFound({ state: 'not-reachable' });
      },
    );
    return () => controller.abort();
  }, [uid, asked, locale, get]);
  return found;
}
