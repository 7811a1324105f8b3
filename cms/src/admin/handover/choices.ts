import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';

export interface Named {
  id: string;
  name: string;
}

const AUTHORS = '/content-manager/collection-types/api::author.author?pageSize=100&sort=name:ASC';

interface Authors {
  results: readonly { documentId: string; name: string }[];
}

/** Whom one can choose. */
export function useChoices() {
  const { get } = useFetchClient();
  const newsroom = useNewsroom();
  const [authors, setAuthors] = useState<readonly Named[]>([]);
  const [accounts, setAccounts] = useState<readonly Named[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    async function load(): Promise<void> {
      const { data } = await get<Authors>(AUTHORS);
      setAuthors(data.results.map(({ documentId, name }) => ({ id: documentId, name })));
      const found = await newsroom.get<{ data: { id: number; name: string }[] }>(
        '/hand-over/accounts',
      );
      setAccounts(found.data.map(({ id, name }) => ({ id: String(id), name })));
    }
    load().catch((error: unknown) => setProblem(wordsOf(error)));
  }, []);

  return { authors, accounts, problem };
}
