import { expect, test } from 'vitest';
import { watchInvitation } from './watch-invitation';

const INVITED = '/admin/registration-info?registrationToken=a1b2';
const answering = (status: number) => watchInvitation(async () => new Response('{}', { status }));

test('who opens an invitation that was used before is told so, and what to do', async () => {
  const response = await answering(400)(INVITED);
  const { error } = await response.json();
  expect(response.status).toBe(400);
  expect(error.message).toMatch(/used before.* sign in/);
});

test('one that is good, and other answers, come as they are', async () => {
  expect(await (await answering(200)(INVITED)).text()).toBe('{}');
  expect(await (await answering(400)('/admin/users')).text()).toBe('{}');
});
