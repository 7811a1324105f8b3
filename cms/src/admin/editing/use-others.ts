import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { fieldsOf, textIn } from './unknown-json';
import type { Draft } from './use-draft';

export interface Other {
  name: string;
  since: string;
}

const EVERY = 15_000;

/** Who else has this document open. Told while this window is in sight, and only then. */
export function useOthers({ key, documentId }: Draft): Other[] {
  const token = useAuth('useOthers', (state) => state.token);
  const [others, setOthers] = useState<Other[]>([]);
  useEffect(() => {
    if (documentId === undefined || token === null) return setOthers([]);
    const place = { uid: key.uid, documentId, locale: key.locale };
    const beat = () => {
      if (document.visibilityState === 'hidden') return;
      // The next beat comes anyway.
      tellPresence(place, token).then(setOthers, () => undefined);
    };
    beat();
    const timer = window.setInterval(beat, EVERY);
    document.addEventListener('visibilitychange', beat);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
    };
  }, [key, documentId, token]);
  return others;
}

/** Not with Strapi's own client: it would renew a session that nobody uses any more. */
async function tellPresence(place: object, token: string): Promise<Other[]> {
  const cms = textIn(fieldsOf(window.strapi)['backendURL']);
  const response = await window.fetch(`${cms}/newsroom/presence`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(place),
  });
  const { others } = fieldsOf(fieldsOf(await response.json())['data']);
  return (Array.isArray(others) ? others : []).map(fieldsOf).map(({ name, since }) => ({
    name: textIn(name),
    since: textIn(since),
  }));
}
