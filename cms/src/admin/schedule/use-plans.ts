import { useCallback, useEffect, useRef, useState } from 'react';
import { useReadAgain } from '../editing/use-read-again';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
import { nextLook } from './next-look';
import { atOf, newlyDone, type NewPlan, type Planned, type Plans } from './plans';

interface Version {
  uid: string;
  documentId: string;
  locale: string;
  /** Saving or publishing may end a plan or a refusal. */
  savedAt: string;
}

/** What is planned for one version, and how to change it. */
export function usePlans({ uid, documentId, locale, savedAt }: Version) {
  const newsroom = useNewsroom();
  const readAgain = useReadAgain();
  const { plans, problem, note, attempt, lookAgain } = useAttempts(
    { documentId, locale, savedAt },
    readAgain,
  );
  useTime(plans, lookAgain);
  return {
    ...{ plans, problem, note },
    add: (plan: NewPlan) =>
      attempt(async () => {
        const body = { uid, documentId, locale, action: plan.action, at: atOf(plan) };
        const { data } = await newsroom.post<{ data: { note: string | null } }>('/schedule', body);
        return data.note;
      }),
    remove: ({ id }: Planned) =>
      attempt(async () => {
        await newsroom.remove(`/schedule/${id}`);
        return null;
      }),
  };
}

/** Each attempt ends with looking again, or with words that say why it failed. */
function useAttempts({ documentId, locale, savedAt }: Omit<Version, 'uid'>, onDone: () => void) {
  const { plans, look, drawAgain } = useLook({ documentId, locale });
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const notice = useRef(onDone);
  notice.current = onDone;
  const lookAndTell = useCallback(async () => {
    const done = await look();
    if (done === null) return;
    setNote(`Done as planned. ${done.words}.`);
    notice.current();
  }, [look]);
  const orSay = useCallback((deed: Promise<void>) => {
    setProblem(null);
    return deed.catch((error: unknown) => setProblem(wordsOf(error)));
  }, []);
  const attempt = (act: () => Promise<string | null>) =>
    orSay(
      act().then((said) => {
        setNote(said);
        return lookAndTell();
      }),
    );
  useEffect(() => void orSay(lookAndTell()), [orSay, lookAndTell, savedAt]);
  // What was said last stays; and whoever only waits need not hear that the CMS was away.
  const lookAgain = useCallback(
    () => void lookAndTell().catch(drawAgain),
    [lookAndTell, drawAgain],
  );
  return { plans, problem, note, attempt, lookAgain };
}

/** The plans, and how to look at them anew; that answers what was done since the last look. */
function useLook({ documentId, locale }: Pick<Version, 'documentId' | 'locale'>) {
  const newsroom = useNewsroom();
  const [plans, setPlans] = useState<Plans | null>(null);
  const latest = useRef<{ of: string; plans: Plans } | null>(null);
  const look = useCallback(async () => {
    const query = new URLSearchParams({ documentId, locale }).toString();
    const found = await newsroom.get<Plans>(`/schedule?${query}`);
    const before = latest.current?.of === query ? latest.current.plans : null;
    latest.current = { of: query, plans: found };
    setPlans(found);
    return newlyDone(before, found);
    // Not what asks: it is made anew for each drawing, and is always the same.
  }, [documentId, locale]);
  // The same plans, so that they are looked at once more.
  const drawAgain = useCallback(() => setPlans((same) => same && { ...same }), []);
  return { plans, look, drawAgain };
}

/** A plan ends by itself when its time has come, and in another window. */
function useTime(plans: Plans | null, lookAgain: () => void): void {
  useEffect(() => {
    const wait = nextLook(plans, Date.now());
    const timer = wait === null ? undefined : window.setTimeout(lookAgain, wait);
    window.addEventListener('focus', lookAgain);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('focus', lookAgain);
    };
  }, [plans, lookAgain]);
}
