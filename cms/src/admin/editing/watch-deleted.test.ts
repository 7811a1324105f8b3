import { expect, test } from 'vitest';
import { watchDeleted } from './watch-deleted';

const PATH = '/content-manager/collection-types/api::statistic.statistic/abc';

function watching(status = 200) {
  let leave: () => void = () => undefined;
  const left = new Promise<void>((settle) => (leave = settle));
  const answer = (method?: string) =>
    new Response(null, { status: method === 'DELETE' ? status : 404 });
  const fetch = watchDeleted(
    () => left,
    (_input, init) => Promise.resolve(answer(init?.method)),
  );
  return { fetch, leave: () => leave() };
}
const isHeld = (answer: Promise<Response>) =>
  Promise.race([answer.then(() => false), new Promise((settle) => setImmediate(settle, true))]);

test('that a document which was just deleted is missing is told when its form is left', async () => {
  const { fetch, leave } = watching();
  await fetch(`${PATH}?locale=*`, { method: 'DELETE' });
  const again = fetch(`${PATH}?locale=en`, { method: 'GET' });
  expect(await isHeld(again)).toBe(true);
  leave();
  expect((await again).status).toBe(404);
  expect(await isHeld(fetch(PATH))).toBe(false);
});

test('of others, and of one that was not deleted, it is told at once', async () => {
  const refused = watching(400);
  await refused.fetch(PATH, { method: 'DELETE' });
  expect(await isHeld(refused.fetch(PATH))).toBe(false);
  const { fetch } = watching();
  await fetch(PATH, { method: 'DELETE' });
  expect(await isHeld(fetch(`${PATH}d`))).toBe(false);
});
