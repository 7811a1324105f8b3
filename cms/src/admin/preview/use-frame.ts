import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Shown } from './edited-document';
import { savedMessage } from './messages';

/**
 * The frame of one document: opened by a link, and told of a new one after each save, so that the
 * page in it can reload where the editor was. Give its component a key for each document.
 */
export function useFrame(shown: Shown, savedAt: string) {
  const ask = useAsk(shown);
  const frame = useRef<HTMLIFrameElement>(null);
  const isLoaded = useRef(false);
  const [src, setSrc] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(
    () =>
      ask({
        show(url) {
          setProblem(null);
          const inside = isLoaded.current ? frame.current?.contentWindow : null;
          if (inside) inside.postMessage(savedMessage(url), new URL(url).origin);
          else setSrc(url);
        },
        complain: setProblem,
      }),
    [ask, savedAt, turn],
  );

  function reload(): void {
    isLoaded.current = false;
    setSrc(null);
    setTurn((before) => before + 1);
  }

  return { frame, src, problem, reload, onLoad: () => void (isLoaded.current = true) };
}

interface Answers {
  show(url: string): void;
  complain(why: string): void;
}

/** Asks for a link; what it gives back makes the answer unheard. */
function useAsk({ type, documentId, locale }: Shown): (answers: Answers) => () => void {
  const { get } = useFetchClient();
  return useCallback(
    ({ show, complain }) => {
      let isStale = false;
      get<{ data: { url: string } }>('/newsroom/preview', { params: { type, documentId, locale } })
        .then(({ data }) => isStale || show(data.data.url))
        .catch((error: unknown) => {
          if (!isStale) complain(error instanceof Error ? error.message : 'No answer came.');
        });
      return () => {
        isStale = true;
      };
    },
    [get, type, documentId, locale],
  );
}
