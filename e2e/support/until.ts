import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is there; says what it waited for when it never comes. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | false | null | undefined>,
  { within = 60_000 }: { within?: number } = {},
): Promise<Answer> {
  const deadline = Date.now() + within;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await pause(25);
  }
  throw new Error(`Waited ${within} ms in vain: ${what}.`, { cause: last });
}
