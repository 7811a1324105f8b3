import { beforeEach, expect, test } from 'vitest';
import { Desk, type Decision, type DraftEvent } from './desk';
import { watchDrafts } from './watch-drafts';

const STORY = '/content-manager/collection-types/api::story.story/abc?locale=en';
const key = { uid: 'api::story.story', documentId: 'abc', locale: 'en' };
const details = { by: 'Amina Khan', isYou: false, at: '', revision: 'r2', differences: [] };

let sent: Record<string, string>[];
let answers: Response[];
let desk: Desk;
let told: DraftEvent['what'][];
let watched: typeof fetch;

beforeEach(() => {
  sent = [];
  answers = [];
  told = [];
  desk = new Desk();
  desk.listen(({ what }) => void told.push(what));
  watched = watchDrafts(desk, async (_, init) => {
    sent.push(Object.fromEntries(new Headers(init?.headers)));
    return answers.shift() ?? new Response('{}');
  });
});

const revision = (revision: string) => ({ headers: { 'x-revision': revision } });
const loaded = async (at: string) => {
  answers.push(new Response('{}', revision(at)));
  await watched(STORY, { method: 'GET' });
};
const save = () => watched(STORY, { method: 'PUT', body: '{}', headers: { accept: 'json' } });
const refused = (decision: Decision) => {
  desk.askWith(async () => decision);
  answers.push(Response.json({ error: { message: 'Amina…', details } }, { status: 409 }));
};

test('a save says what its form was loaded from, and then what it has saved', async () => {
  await loaded('r1');
  answers.push(new Response('{}', revision('r2')));
  await save();
  await save();
  expect(sent.slice(1)).toEqual([
    { accept: 'json', 'x-based-on': 'r1' },
    { accept: 'json', 'x-based-on': 'r2' },
  ]);
  expect(told).toEqual(['saving', 'saved', 'saving', 'saved']);
});

test('what is read while something is typed does not become what the form is based on', async () => {
  await loaded('r1');
  desk.markDirty(key, true);
  await loaded('r2');
  expect(desk.basedOn(key)).toBe('r1');
});

test('mine over theirs is sent once more, naming what it goes over', async () => {
  await loaded('r1');
  refused('mine');
  answers.push(new Response('{}', revision('r3')));
  expect((await save()).status).toBe(200);
  expect(sent.at(-1)).toEqual({ accept: 'json', 'x-based-on': 'r1', 'x-takes-over': 'r2' });
  expect(desk.basedOn(key)).toBe('r3');
});

test.each([
  ['theirs', 'r2', ['saving', 'theirs']],
  ['neither', 'r1', ['saving', 'refused']],
] as const)(
  '%s is told the admin as a refusal, which keeps the form',
  async (decision, base, events) => {
    await loaded('r1');
    refused(decision);
    const response = await save();
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { name: 'ValidationError' } });
    expect(desk.basedOn(key)).toBe(base);
    expect(told).toEqual(events);
  },
);

test('a refused publish that has saved the draft goes on from there', async () => {
  await loaded('r1');
  const error = { details: { errors: [], saved: { documentId: 'abc' } } };
  answers.push(Response.json({ error }, { status: 400, ...revision('r2') }));
  await watched(STORY.replace('?', '/actions/publish?'), { method: 'POST' });
  expect(told).toEqual(['saving', 'drafted']);
  expect(desk.basedOn(key)).toBe('r2');
});

test('without an answer the form is told a refusal, and is not taken for saving for ever', async () => {
  watched = watchDrafts(desk, () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await refusalOf(await save())).toMatchObject({
    name: 'ValidationError',
    message: 'Not saved. The CMS does not answer. Wait a moment, and save again.',
  });
  expect(desk.isSaving(key)).toBe(false);
});

test('a request that the admin itself takes back stays taken back', async () => {
  const takenBack = new DOMException('The user aborted a request.', 'AbortError');
  watched = watchDrafts(desk, () => Promise.reject(takenBack));
  await expect(save()).rejects.toBe(takenBack);
  expect(desk.isSaving(key)).toBe(false);
});

test.each([
  [401, 'UnauthorizedError', 'Missing or invalid credentials', 'Missing or invalid credentials'],
  [403, 'ForbiddenError', 'You may not publish.', 'You may not publish.'],
  [403, 'ForbiddenError', 'Forbidden', 'Not saved. Your role may not change this.'],
  [413, 'PayloadTooLargeError', '', /^Not saved. It is larger than the CMS takes/],
  [500, 'InternalServerError', 'Internal Server Error', /^Not saved. The CMS does not answer/],
])('a save refused with %i leaves the form as it is', async (status, name, message, words) => {
  answers.push(Response.json({ error: { status, name, message, details: {} } }, { status }));
  const response = await save();
  expect(response.status).toBe(status);
  expect(await refusalOf(response)).toEqual({
    ...{ status, name: 'ValidationError', details: {} },
    message: expect.stringMatching(words),
  });
  expect(told).toEqual(['saving', 'refused']);
});

test('so does a page of something in front of the CMS', async () => {
  answers.push(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
  expect(await refusalOf(await save())).toMatchObject({ name: 'ValidationError' });
});

test('what the gate refuses comes through with its fields', async () => {
  const details = { errors: [{ path: ['label'], message: 'Give it a label.' }] };
  const error = { status: 400, name: 'ValidationError', message: 'Give it a label.', details };
  answers.push(Response.json({ error }, { status: 400 }));
  expect(await refusalOf(await save())).toEqual(error);
});

test('who asked what becomes of a save and has left is taken to have cancelled', async () => {
  await loaded('r1');
  answers.push(Response.json({ error: { message: 'Amina…', details } }, { status: 409 }));
  const leave = desk.askWith(() => new Promise(() => undefined));
  const saved = save();
  await expect.poll(() => answers.length).toBe(0);
  await new Promise(setImmediate);
  leave();
  expect((await saved).status).toBe(400);
  expect(desk.isSaving(key)).toBe(false);
});

async function refusalOf(response: Response): Promise<unknown> {
  // Safe because a refusal is what these tests expect.
  return ((await response.json()) as { error: unknown }).error;
}
