import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTell } from '../newsroom/use-tell';
import type { Shown } from './edited-document';

export interface GivenLink {
  id: number;
  url: string;
  madeBy: string;
  expiresAt: string;
  revoked: boolean;
}

/** The links that were given to people, of one language of a document. */
export function useLinks(shown: Shown) {
  const routes = useRoutes(shown);
  const tell = useTell();
  const [links, setLinks] = useState<readonly GivenLink[]>([]);
  const list = useCallback(async () => setLinks(await routes.list()), [routes]);

  useEffect(() => {
    list().catch(tell);
  }, [list, tell]);

  /** Null when none could be made; the editor has been told why. */
  async function make(days: number): Promise<GivenLink | null> {
    try {
      const made = await routes.make(days);
      await list();
      return made;
    } catch (error) {
      tell(error);
      return null;
    }
  }

  async function revoke({ id }: GivenLink): Promise<void> {
    await routes.revoke(id).then(list).catch(tell);
  }

  return { links, make, revoke };
}

function useRoutes({ type, documentId, locale }: Shown) {
  const { get, post, del } = useFetchClient();
  return useMemo(() => {
    const route = '/newsroom/preview-links';
    const shown = { type, documentId, locale };
    return {
      async list() {
        const { data } = await get<{ data: GivenLink[] }>(route, { params: shown });
        return data.data;
      },
      async make(days: number) {
        const { data } = await post<{ data: GivenLink }>(route, { ...shown, days });
        return data.data;
      },
      revoke: (id: number) => del(`${route}/${id}`),
    };
  }, [get, post, del, type, documentId, locale]);
}
