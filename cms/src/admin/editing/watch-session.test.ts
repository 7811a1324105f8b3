import { expect, test } from 'vitest';
import { watchSession } from './watch-session';

const ON_PURPOSE = { method: 'POST', body: '{"deviceId":"a"}' };

/** The people who left, when the CMS answers like this. */
function watched(answers: Readonly<Record<string, () => Response>>) {
  const left: number[] = [];
  const plain = async (input: unknown) => answers[String(input)]?.() ?? new Response('{}');
  return { left, fetch: watchSession({ left: (person) => void left.push(person) }, plain) };
}

test('who signs out on purpose is known by the last answer about them', async () => {
  const { left, fetch } = watched({
    '/admin/users/me': () => Response.json({ data: { id: 7 } }),
  });
  const answer = await fetch('/admin/users/me');
  expect(await answer.json()).toEqual({ data: { id: 7 } });
  await fetch('/admin/logout', ON_PURPOSE);
  await fetch('/admin/logout', ON_PURPOSE);
  expect(left).toEqual([7]);
});

test('who could not sign out is still there', async () => {
  const { left, fetch } = watched({
    '/admin/users/me': () => Response.json({ data: { id: 7 } }),
    '/admin/logout': () => new Response(null, { status: 500 }),
  });
  await fetch('/admin/users/me');
  await fetch('/admin/logout', ON_PURPOSE);
  expect(left).toEqual([]);
});

test('a page of something in front of the CMS reaches the admin as it is', async () => {
  const { fetch } = watched({
    '/admin/users/me': () => new Response('<h1>Sign in to the Wi-Fi</h1>'),
  });
  expect(await (await fetch('/admin/users/me')).text()).toContain('Wi-Fi');
});
