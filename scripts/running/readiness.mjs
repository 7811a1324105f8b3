import { lastLines } from './command.mjs';
import { Problem, wayOn } from '../setup/problem.mjs';

const ASK_EVERY_MS = 150;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function answers(url, status) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
    await response.body?.cancel();
    return response.status === status;
  } catch {
    return false;
  }
}

/** @returns {Promise<boolean>} whether `url` answered with `status` before `deadline` (epoch ms) */
async function waitUntil(url, status, deadline, isOver) {
  while (!isOver() && Date.now() < deadline) {
    if (await answers(url, status)) return true;
    await pause(ASK_EVERY_MS);
  }
  return false;
}

/**
 * Waits until every address answers as it should; fails when the program ends or takes too long.
 * @param {ReturnType<import('./service.mjs').startService>} service
 * @param {[url: string, status: number][]} addresses
 */
export async function waitUntilReady(service, addresses, { limit = 300_000, log }) {
  let end;
  service.endedEarly.then((how) => (end = how));
  const deadline = Date.now() + limit;
  for (const [url, status] of addresses) {
    if (await waitUntil(url, status, deadline, () => end !== undefined)) continue;
    throw notReady(service, end ?? `${url} does not answer with ${status}`, log);
  }
}

function notReady(service, why, log) {
  const output = service.recent();
  return new Problem(
    `${service.title} did not start (${why}). ${wayOn(output, `Read the lines above; all of them are in ${log}.`)}`,
    { output: lastLines(output) },
  );
}
