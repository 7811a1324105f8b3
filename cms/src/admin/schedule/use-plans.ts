import { useCallback, useEffect, useState } from 'react';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
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
  const { plans, problem, note, attempt } = useAttempts({ documentId, locale, savedAt });
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
  const attempt = useCallback(
    async (act: () => Promise<string | null>) => {
      setProblem(null);
      try {
        setNote(await act());
        const query = new URLSearchParams({ documentId, locale }).toString();
        setPlans(await newsroom.get<Plans>(`/schedule?${query}`));
      } catch (error) {
        setProblem(wordsOf(error));
      }
    },
    // Not what asks: it is made anew for each drawing, and is always the same.
    [documentId, locale],
  );
  useEffect(() => {
    void attempt(async () => null);
  }, [attempt, savedAt]);
  return { plans, problem, note, attempt };
}
