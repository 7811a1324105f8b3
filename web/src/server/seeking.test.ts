import { expect, test, vi } from 'vitest';
import type { Change } from '@breaking-the-chains/shared/change';
import { CmsAway } from '../cms/failures.ts';
import type { Discovery } from './discovery.ts';
import { createLog } from './log.ts';
import { noWait } from './pages/test-support.ts';
import { Seeking } from './seeking.ts';

const change = (documentId: string): Change => ({
  ...{ seq: 1, at: '2026-11-23T09:00:00.000Z', locale: 'en', documentId },
  type: 'story',
  action: 'publish',
});

type Answers = (documentId: string) => Promise<void>;

function seekWith(answers: Answers, findAll: Discovery['findAll'] = async () => {}) {
  const wanted: string[] = [];
  const lines: string[] = [];
  const findNew = vi.fn<Discovery['findNew']>(async ({ documentId }, found) => {
    await answers(documentId);
    found([`/stories/${documentId}`, '/stories']);
  });
  const seeking = new Seeking({
    ...{ discovery: { findAll, findNew }, wait: noWait, signal: new AbortController().signal },
    want: (paths) => wanted.push(...paths),
    log: createLog((line) => lines.push(line)),
  });
  return { seeking, wanted, lines, findNew };
}

test('one broken document is told once and does not stop the others of its batch', async () => {
  const { seeking, wanted, lines, findNew } = seekWith(async (id) => {
    if (id === 'broken') throw new Error('title — is empty');
  });
  await seeking.seek([change('a'), change('broken'), change('b')]);
  expect([...new Set(wanted)]).toEqual(['/stories/a', '/stories', '/stories/b']);
  expect(findNew).toHaveBeenCalledTimes(3);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('story broken');
});

test('a broken list is told once and does not stop what comes later', async () => {
  const findAll = vi.fn(() => Promise.reject(new Error('data — is not a list')));
  const { seeking, lines, wanted } = seekWith(async () => {}, findAll);
  await seeking.seek('everything');
  await seeking.seek([change('a')]);
  expect(findAll).toHaveBeenCalledTimes(1);
  expect(lines).toHaveLength(1);
  expect(wanted).toContain('/stories/a');
});

test('a CMS that is away is asked until it is back', async () => {
  let failures = 0;
  const { seeking, wanted } = seekWith(async () => {
    if ((failures += 1) < 8) throw new CmsAway('away');
  });
  await seeking.seek([change('a'), change('b')]);
  expect(wanted).toEqual(expect.arrayContaining(['/stories/a', '/stories/b']));
});

test('a document that alone gets no answer is let go', async () => {
  const { seeking, wanted, findNew } = seekWith(async (id) => {
    if (id === 'slow') throw new CmsAway('answered 500');
  });
  await seeking.seek([change('slow'), change('a')]);
  expect(wanted).toEqual(['/stories/a', '/stories']);
  expect(findNew).toHaveBeenCalledTimes(3);
});

test('what is looked for later is not held up by a document that gets no answer', async () => {
  const { seeking, wanted } = seekWith(async (id) => {
    if (id === 'slow') throw new CmsAway('answered 500');
  });
  await Promise.all([seeking.seek([change('slow')]), seeking.seek([change('a')])]);
  expect(wanted).toEqual(['/stories/a', '/stories']);
});

test('the only document that gets no answer is let go once the change feed is answered', async () => {
  const { seeking, findNew } = seekWith(async () => {
    seeking.answered();
    throw new CmsAway('answered 500');
  });
  await seeking.seek([change('slow')]);
  expect(findNew).toHaveBeenCalledTimes(2);
});
