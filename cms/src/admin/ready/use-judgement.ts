import { isFetchError, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onAskAgain } from './ask-again';
import { parseJudgement, type Judgement } from './judgement';

const AFTER_LAST_KEY_MS = 600;

export interface Subject {
  uid: string;
  /** Absent while it has not been saved. */
  documentId: string | undefined;
  locale: string | null;
  /** A save may change what stands in the way, such as an approval. */
  savedAt: string | undefined;
}

export type Answer =
  | { state: 'waiting' }
  | { state: 'judged'; judgement: Judgement; values: object }
  | { state: 'no-rights' }
  | { state: 'not-reachable' };

/** The gate's view of what is in the form now. `ask` asks again at once. */
export function useJudgement(subject: Subject): { answer: Answer; ask: () => void } {
  const { uid, documentId, locale, savedAt } = subject;
  const { post } = useFetchClient();
  const values = useForm('Ready to publish', (form) => form.values);
  const getValues = useForm('Ready to publish', (form) => form.getValues);
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting' });
  const running = useRef<AbortController>(new AbortController());

  const ask = useCallback(() => {
    running.current.abort();
    const { signal } = (running.current = new AbortController());
    const given = getValues();
    const body = { uid, documentId: documentId ?? null, locale, values: given };
    post('/newsroom/judge', body, { signal }).then(
      ({ data }) => {
        if (!signal.aborted) setAnswer(judged(data, given));
      },
      (error: unknown) => {
        if (!signal.aborted) setAnswer(failed(error));
      },
    );
  }, [uid, documentId, locale, getValues, post]);

  useEffect(() => {
    const timer = setTimeout(() => whenIdle(ask), AFTER_LAST_KEY_MS);
    return () => clearTimeout(timer);
  }, [values, savedAt, ask]);
  useEffect(() => onAskAgain(ask), [ask]);
  useEffect(() => () => running.current.abort(), []);
  return { answer, ask };
}

/** A long story takes a moment to write out: that waits until the browser has nothing else to do. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else act();
}

function judged(body: unknown, values: object): Answer {
  try {
    return { state: 'judged', judgement: parseJudgement(body), values };
  } catch (error) {
    console.error('The answer of the gate cannot be read.', error);
    return { state: 'not-reachable' };
  }
}

const failed = (error: unknown): Answer => ({
  state: isFetchError(error) && error.status === 403 ? 'no-rights' : 'not-reachable',
});
