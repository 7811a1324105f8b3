import { textOfKey, type DraftKey } from './draft-key';
import { fieldsOf, type Fields } from './unknown-json';

/** What somebody has typed and not saved. */
export interface Typed {
  at: string;
  /** The revision that the form was loaded from. */
  basedOn: string | null;
  values: Fields;
}

/** `typing` is what the form holds now, `offered` what was left behind in it. */
export type Slot = 'typing' | 'offered';

const PREFIX = 'newsroom-typed';
const MOST_CHARACTERS = 1_000_000;
const DAYS_14 = 14 * 24 * 60 * 60 * 1000;

const placeOf = (person: number, slot: Slot, key: DraftKey) =>
  `${PREFIX} ${person} ${slot} ${textOfKey(key)}`;

/** What each person has typed on this computer: nobody is ever shown another's. */
export function keptTyping(storage: Storage, person: number) {
  const read = (slot: Slot, key: DraftKey) => parse(storage.getItem(placeOf(person, slot, key)));
  const remove = (slot: Slot, key: DraftKey) => storage.removeItem(placeOf(person, slot, key));

  /** False when the browser's room is full; the form itself still has it. */
  function write(slot: Slot, key: DraftKey, typed: Typed): boolean {
    const text = JSON.stringify(typed);
    if (text.length > MOST_CHARACTERS) return false;
    try {
      storage.setItem(placeOf(person, slot, key), text);
      return true;
    } catch {
      return false;
    }
  }

  return {
    read,
    remove,
    write,
    /** What the form was left with is offered from now on, so that typing does not go over it. */
    offer(key: DraftKey): Typed | null {
      const left = read('typing', key);
      if (left === null) return read('offered', key);
      // Twice, there may be no room for it.
      remove('typing', key);
      if (!write('offered', key, left)) write('typing', key, left);
      return left;
    },
    forget(): void {
      for (const place of places(storage)) {
        if (place.startsWith(`${PREFIX} ${person} `)) storage.removeItem(place);
      }
    },
  };
}
export type KeptTyping = ReturnType<typeof keptTyping>;

/** Takes away what nobody has come back for in fourteen days, whoever typed it. */
export function dropOld(storage: Storage, now: number): void {
  for (const place of places(storage)) {
    const typed = parse(storage.getItem(place));
    if (typed === null || now - Date.parse(typed.at) > DAYS_14) storage.removeItem(place);
  }
}

const places = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((place) =>
    place.startsWith(`${PREFIX} `),
  );

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
