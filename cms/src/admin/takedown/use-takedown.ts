import { isFetchError } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
import type { Takedown, TakedownWithReport } from './report';

/** Milliseconds. */
const PAUSE = 1000;

/** One takedown, asked for again until it is over. */
export function useTakedown(id: string) {
  const newsroom = useNewsroom();
  const [takedown, setTakedown] = useState<TakedownWithReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let timer: number | undefined;
    let isOver = false;
    async function look(): Promise<void> {
      const { data } = await newsroom.get<{ data: TakedownWithReport }>(`/take-down/${id}`);
      if (isOver) return;
      setProblem(null);
      setTakedown(data);
      if (data.state === 'working') lookLater();
    }
    const lookLater = () => (timer = window.setTimeout(lookAgain, PAUSE));
    const lookAgain = () =>
      void look().catch((error: unknown) => {
        if (isOver) return;
        setProblem(wordsOf(error));
        // It goes on meanwhile, and whoever waits for it has to hear the end.
        if (mayPass(error)) lookLater();
      });
    lookAgain();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
    // The client is made anew for each drawing, and is always the same.
  }, [id]);

  return { takedown, problem };
}

/** Not of a takedown that is not there, or not for this person. */
const mayPass = (error: unknown) => !isFetchError(error) || (error.status ?? 500) >= 500;

/** All that was taken down, newest first, and words for while there is none. */
export function useTakedowns() {
  const newsroom = useNewsroom();
  const [found, setFound] = useState<readonly Takedown[]>([]);
  const [words, setWords] = useState('Looking …');
  useEffect(() => {
    newsroom
      .get<{ data: readonly Takedown[] }>('/take-down')
      .then(({ data }) => {
        setFound(data);
        setWords(data.length === 0 ? 'Nothing was taken down.' : '');
      })
      .catch((error: unknown) => setWords(wordsOf(error)));
  }, []);
  return { found, words };
}
