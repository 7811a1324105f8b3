import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { isTakenBack } from './taken-back';
import { wordsOf } from './use-newsroom';

/** Tells the person why something failed; nobody is told of what was left before it was answered. */
export function useTell(): (error: unknown) => void {
  const { toggleNotification } = useNotification();
  return useCallback(
    (error) => {
      if (!isTakenBack(error)) toggleNotification({ type: 'danger', message: wordsOf(error) });
    },
    [toggleNotification],
  );
}
