import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { desk } from './desk';
import { textOfKey } from './draft-key';
import { Presence, type Other } from './presence';
import { fieldsOf, textIn } from './unknown-json';
import type { Draft } from './use-draft';

const EVERY = 15_000;

/** Who else has this document open. Told while this window is in sight, and only then. */
export function useOthers({ key, documentId }: Draft): Other[] {
  const token = useAuth('useOthers', (state) => state.token);
  const [others, setOthers] = useState<Other[]>([]);
  useEffect(() => {
    if (documentId === undefined || token === null) return setOthers([]);
    const place = { uid: key.uid, documentId, locale: key.locale };
    const presence = new Presence(() => tellPresence(place, token), setOthers);
    const beat = () => {
      if (document.visibilityState !== 'hidden') void presence.beat();
    };
    beat();
    const stopListening = desk.listen((event) => {
      if (event.what === 'saved' && textOfKey(event.key) === textOfKey(key)) presence.isThere();
    });
    const timer = window.setInterval(beat, EVERY);
    document.addEventListener('visibilitychange', beat);
    return () => {
      stopListening();
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
    };
  }, [key, documentId, token]);
  return others;
}

/** Not with Strapi's own client: it would renew a session that nobody uses any more. */
function tellPresence(place: object, token: string): Promise<Response> {
  const cms = textIn(fieldsOf(window.strapi)['backendURL']);
  return window.fetch(`${cms}/newsroom/presence`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(place),
  });
}
