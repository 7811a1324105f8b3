import { expect, test } from 'vitest';
import { Presence, type Other } from './presence';

function presenceWith(...answers: Response[]) {
  const heard: Other[][] = [];
  let asked = 0;
  const ask = () => {
    const answer = answers[asked++];
    return answer === undefined ? Promise.reject(new Error('No answer.')) : Promise.resolve(answer);
  };
  const presence = new Presence(ask, (others) => heard.push(others));
  return { presence, heard, asked: () => asked };
}
const AMINA = { name: 'Amina', since: '2026-11-26T09:00:00.000Z' };
const here = () => Response.json({ data: { others: [AMINA] } });

test('who else is here is told', async () => {
  const { presence, heard } = presenceWith(here());
  await presence.beat();
  expect(heard).toEqual([[AMINA]]);
});

test.each([404, 410])('after %i nothing is asked any more, and nobody is here', async (status) => {
  const { presence, heard, asked } = presenceWith(here(), new Response(null, { status }), here());
  for (let beat = 0; beat < 4; beat++) await presence.beat();
  expect(asked()).toBe(2);
  expect(heard.at(-1)).toEqual([]);
});

test('a document that is saved afterwards is there again', async () => {
  const { presence, heard } = presenceWith(new Response(null, { status: 404 }), here());
  await presence.beat();
  presence.isThere();
  await presence.beat();
  expect(heard.at(-1)).toEqual([AMINA]);
});

test('one answer that does not come is no end', async () => {
  const { presence, asked } = presenceWith();
  await presence.beat();
  await presence.beat();
  expect(asked()).toBe(2);
});
