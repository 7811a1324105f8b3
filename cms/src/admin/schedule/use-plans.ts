import { useCallback, useEffect, useState } from 'react';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
import { nextLook } from './next-look';
import { atOf, type NewPlan, type Planned, type Plans } from './plans';

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
  const { plans, problem, note, attempt, lookAgain } = useAttempts({ documentId, locale, savedAt });
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
function useAttempts({ documentId, locale, savedAt }: Omit<Version, 'uid'>) {
  const newsroom = useNewsroom();
  const [plans, setPlans] = useState<Plans | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const look = useCallback(async () => {
    const query = new URLSearchParams({ documentId, locale }).toString();
    setPlans(await newsroom.get<Plans>(`/schedule?${query}`));
    // Not what asks: it is made anew for each drawing, and is always the same.
  }, [documentId, locale]);
  const attempt = useCallback(
    async (act: () => Promise<string | null>) => {
      setProblem(null);
      try {
        setNote(await act());
        await look();
      } catch (error) {
        setProblem(wordsOf(error));
      }
    },
    [look],
  );
  useEffect(() => {
    void attempt(async () => null);
  }, [attempt, savedAt]);
  // What was said last stays; and whoever only waits need not hear that the CMS was away.
  const lookAgain = useCallback(() => void look().catch(() => setPlans(again)), [look]);
  return { plans, problem, note, attempt, lookAgain };
}

/** The same plans, drawn again, so that they are looked at once more. */
const again = (plans: Plans | null) => plans && { ...plans };

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
