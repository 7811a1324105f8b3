import type { Core } from '@strapi/strapi';
import type { Environment } from '../parse-environment';
import { guardRecords } from '../newsroom/guard';
import { openNewsroomRoutes } from '../newsroom/routes';
import { Rounds } from '../newsroom/rounds';
import { TAKEDOWN } from './entry';
import { takedownHandlers } from './handlers';
import { createReader, type Reader } from './reader';
import { withdrawConsent } from './withdraw-consent';
import { findWork, finish } from './work';

/** Milliseconds: another process may have ended on the way. */
const EVERY = 10_000;
const PLACE = 'takedowns';

interface Takedowns {
  reader: Reader;
  siteUrl: string;
  rounds: Rounds | null;
  running: Set<Promise<unknown>>;
  stopping: AbortController;
}

type Settings = Pick<Environment, 'SITE_URL' | 'SITE_CHECK_URL'>;

const takedownsOf = (strapi: Core.Strapi) => strapi.get<Takedowns>(PLACE);

/** Taking things off the site. Call it in Strapi's register, ahead of all that opens transactions. */
export function registerTakedown(strapi: Core.Strapi, { SITE_URL, SITE_CHECK_URL }: Settings) {
  const reader = createReader(SITE_CHECK_URL ?? SITE_URL);
  strapi.add(PLACE, {
    ...{ reader, siteUrl: SITE_URL.replace(/\/+$/, ''), rounds: null },
    ...{ running: new Set(), stopping: new AbortController() },
  } satisfies Takedowns);
  guardRecords(strapi, TAKEDOWN, 'What was taken down, and how it went, is not edited.');
  const wake = () => takedownsOf(strapi).rounds?.wake();
  const { create, find, list } = takedownHandlers(strapi, reader, wake);
  openNewsroomRoutes(strapi, [
    { method: 'POST', path: '/take-down', action: 'takeDown', handler: create },
    { method: 'GET', path: '/take-down', action: 'takeDown', handler: list },
    { method: 'GET', path: '/take-down/:id', action: 'takeDown', handler: find },
  ]);
  const consent = withdrawConsent(strapi, { reader, wake });
  consent.before();
  /** Call it after the gate. */
  return { withdrawWithinTransaction: consent.within };
}

/** Call it in Strapi's bootstrap: what was cut off goes on. */
export function startTakedowns(strapi: Core.Strapi): void {
  const takedowns = takedownsOf(strapi);
  const { running } = takedowns;
  const failed = (error: unknown) =>
    strapi.log.error(`A takedown could not be finished: ${String(error)}`);
  takedowns.rounds = new Rounds({
    async work() {
      for (const found of await findWork(strapi)) {
        // Not awaited: each takes up to a minute, and the next one must not wait for it.
        const task = finish(strapi, found, { ...takedowns, signal: takedowns.stopping.signal })
          .catch(failed)
          .finally(() => running.delete(task));
        running.add(task);
      }
      return null;
    },
    failed,
    every: EVERY,
  });
}

/** Call it in Strapi's destroy. */
export async function stopTakedowns(strapi: Core.Strapi): Promise<void> {
  const { rounds, running, stopping } = takedownsOf(strapi);
  stopping.abort();
  await rounds?.stop();
  await Promise.all(running);
}
