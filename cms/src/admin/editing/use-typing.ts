import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, type MutableRefObject } from 'react';
import { desk } from './desk';
import { textOfKey, type DraftKey } from './draft-key';
import { keptTyping, type KeptTyping } from './kept-typing';
import { createTypingKeeper, type TypingKeeper } from './typing-keeper';
import type { Fields } from './unknown-json';
import type { Draft } from './use-draft';

/** The storage of who is signed in, or null before that is known. */
export function useKeptTyping(): KeptTyping | null {
  const id = useAuth('useKeptTyping', ({ user }) => user?.id);
  return useMemo(() => (typeof id === 'number' ? keptTyping(window.localStorage, id) : null), [id]);
}

/**
 * Holds on to what is typed. Strapi puts what comes from the CMS over it whenever the document is
 * read again, and after a refused save too; that is put right here. And it is kept in the browser.
 */
export function useTyping({ key, form }: Draft, kept: KeptTyping | null): void {
  const { values, initialValues, modified, disabled, setValues } = form;
  const keeper = useMemo(() => kept && createTypingKeeper(kept, key), [kept, key]);
  const held = useRef<Fields | null>(null);
  const initial = useRef(initialValues);
  useEffect(() => {
    const isReread = initial.current !== initialValues;
    initial.current = initialValues;
    // What is published is shown in the same form, where nothing is typed.
    if (disabled || desk.isSaving(key)) return;
    if (isReread && held.current !== null) return setValues(held.current);
    if (modified) keep(keeper, key, values);
    else if (held.current !== null) keeper?.drop();
    held.current = modified ? values : null;
    desk.markDirty(key, modified);
  }, [values, initialValues, modified, disabled, setValues, key, keeper]);
  useLettingGo(key, keeper, held);
  useFlushing(keeper);
}

function keep(keeper: TypingKeeper | null, key: DraftKey, values: Fields): void {
  const at = new Date().toISOString();
  keeper?.keep(() => ({ at, basedOn: desk.basedOn(key), values }));
}

/** What is saved, or given up for theirs, is not held on to any more. */
function useLettingGo(
  key: DraftKey,
  keeper: TypingKeeper | null,
  held: MutableRefObject<Fields | null>,
): void {
  useEffect(() => {
    const leave = desk.listen(({ what, key: other }) => {
      if (textOfKey(other) !== textOfKey(key) || what === 'saving' || what === 'refused') return;
      if (what === 'theirs') keeper?.flush();
      else keeper?.drop();
      held.current = null;
      desk.markDirty(key, false);
    });
    return () => {
      leave();
      desk.markDirty(key, false);
    };
  }, [key, keeper, held]);
}

function useFlushing(keeper: TypingKeeper | null): void {
  useEffect(() => {
    if (keeper === null) return undefined;
    const flush = () => keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      keeper.stop();
    };
  }, [keeper]);
}
