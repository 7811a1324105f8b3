import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export interface Asked {
  uid: string;
  documentIds: readonly string[];
  /** Null for every language. */
  locale: string | null;
}

export type Answers<Item> =
  { state: 'waiting' } | { state: 'found'; all: readonly Item[] } | { state: 'not-reachable' };

const WAITING = { state: 'waiting' } as const;

/** What a route says of all these documents together, asked once for each set of them. */
export function useAskedOfEach<Item>(
  route: string,
  { uid, documentIds, locale }: Asked,
  parse: (body: unknown, documentId: string) => Item[],
): Answers<Item> {
  const { get } = useFetchClient();
  const [answers, setAnswers] = useState<Answers<Item>>(WAITING);
  const asked = documentIds.join(' ');
  useEffect(() => {
    const controller = new AbortController();
    setAnswers(WAITING);
    Promise.all(
      asked.split(' ').map(async (documentId) => {
        const params = { uid, documentId, ...(locale !== null && { locale }) };
        const { data } = await get(route, { params, signal: controller.signal });
        return parse(data, documentId);
      }),
    ).then(
      (found) => setAnswers({ state: 'found', all: found.flat() }),
      () => {
        if (!controller.signal.aborted) setAnswers({ state: 'not-reachable' });
      },
    );
    return () => controller.abort();
  }, [route, uid, asked, locale, get, parse]);
  return answers;
}
