import { textOfKey, type DraftKey } from './draft-key';
import { fieldsOf, type Fields } from './unknown-json';

/** What somebody has typed and not saved. */
export interface Typed {
  at: string;
  /** The revision that the form was loaded from. */
  basedOn: string | null;
  values: Fields;
}

const PREFIX = 'newsroom-typed';
const MOST_CHARACTERS = 1_000_000;
/** Of one document in one language. */
const MOST_OFFERED = 3;
const DAYS_14 = 14 * 24 * 60 * 60 * 1000;

/** What each person has typed on this computer: nobody is ever shown another's. */
export function keptTyping(storage: Storage, person: number) {
  const own = `${PREFIX} ${person} `;
  const typing = (key: DraftKey) => `${own}typing ${textOfKey(key)}`;
  const offered = (key: DraftKey, at = '') => `${own}offered ${textOfKey(key)} @${at}`;
  /** Places of all that is offered, newest first: none goes before somebody has decided. */
  const allOffered = (key: DraftKey) => places(storage, offered(key)).sort().reverse();
  const newest = (key: DraftKey) => parse(storage.getItem(allOffered(key)[0] ?? ''));
  return {
    write: (key: DraftKey, typed: Typed) => void put(storage, typing(key), typed),
    drop: (key: DraftKey) => storage.removeItem(typing(key)),
    /** What the form was left with is offered from now on, so that typing does not go over it. */
    offer(key: DraftKey): Typed | null {
      const left = parse(storage.getItem(typing(key)));
      if (left === null) return newest(key);
      for (const place of allOffered(key).slice(MOST_OFFERED - 1)) storage.removeItem(place);
      // Twice, there may be no room for it.
      storage.removeItem(typing(key));
      if (!put(storage, offered(key, left.at), left)) put(storage, typing(key), left);
      return left;
    },
    /** What was offered is restored or given up; gives what is offered next. */
    settle(key: DraftKey): Typed | null {
      storage.removeItem(allOffered(key)[0] ?? '');
      return newest(key);
    },
    forget(): void {
      for (const place of places(storage, own)) storage.removeItem(place);
    },
  };
}
export type KeptTyping = ReturnType<typeof keptTyping>;

/** Takes away what nobody has come back for in fourteen days, whoever typed it. */
export function dropOld(storage: Storage, now: number): void {
  for (const place of places(storage, `${PREFIX} `)) {
    const typed = parse(storage.getItem(place));
    if (typed === null || now - Date.parse(typed.at) > DAYS_14) storage.removeItem(place);
  }
}

const places = (storage: Storage, beginning: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((place) =>
    place.startsWith(beginning),
  );

/** False when it is too large, or the browser's room is full; the form itself still has it. */
function put(storage: Storage, place: string, typed: Typed): boolean {
  const text = JSON.stringify(typed);
  if (text.length > MOST_CHARACTERS) return false;
  try {
    storage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string | null): Typed | null {
  if (text === null) return null;
  try {
    const { at, basedOn, values } = fieldsOf(JSON.parse(text));
    if (typeof at !== 'string' || typeof values !== 'object' || values === null) return null;
    return { at, basedOn: typeof basedOn === 'string' ? basedOn : null, values: fieldsOf(values) };
  } catch {
    return null;
  }
}
