import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { isTakenBack } from '../newsroom/taken-back';
import { wordsOf } from '../newsroom/use-newsroom';
import { askAgain } from '../ready/ask-again';
import type { Standing, Step } from './standing';

const PATH = '/newsroom/approvals';

interface Version {
  documentId: string;
  locale: string;
}

/** Where a story stands, asked again whenever `savedAt` changes, and the steps from there. */
export function useStanding({ documentId, locale }: Version, savedAt: string) {
  const { get, post } = useFetchClient();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const run = useCallback(async (work: () => Promise<{ data: { data: Standing } }>) => {
    setBusy(true);
    setProblem(null);
    try {
      setStanding((await work()).data.data);
      return true;
    } catch (error) {
      if (!isTakenBack(error)) setProblem(wordsOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);

  useEffect(() => {
    void run(() => get(PATH, { params: { documentId, locale } }));
  }, [run, get, documentId, locale, savedAt]);

  /** False when it was refused. */
  const take = async (step: Step, note: string): Promise<boolean> => {
    const digest = standing?.digest;
    const isDone = await run(() => post(`${PATH}/${step}`, { documentId, locale, note, digest }));
    askAgain();
    return isDone;
  };
  return { standing, problem, isBusy, take };
}
