import type { Page } from 'playwright-core';
import { beforeAll, test } from 'vitest';
import { registerFirstAdministrator } from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openCms } from '../support/open-house.ts';
import { press, seen } from '../support/story-form.ts';

let cmsUrl: string;
let teacher: Page;
let student: Page;
let stranger: Page;
let link: string;

const closeLater = closeAfterwards();

beforeAll(async () => {
  const house = await openCms();
  closeLater(house.close);
  cmsUrl = house.cmsUrl;
  const browser = await openBrowser();
  closeLater(() => browser.close());
  const permissions = ['clipboard-read', 'clipboard-write'];
  teacher = await browser.newPage({ permissions });
  student = await browser.newPage();
  stranger = await browser.newPage();
  await registerFirstAdministrator(teacher, cmsUrl);
});

test('a teacher invites a student, and is shown the link once', async () => {
  await teacher.goto(`${cmsUrl}/admin/settings/users`);
  await press(teacher, 'Invite new user');
  const form = teacher.getByRole('dialog');
  await form.locator('[name=firstname]').fill('Noor');
  await form.locator('[name=email]').fill('noor.haddad@example.org');
  await form.getByRole('combobox').click();
  await teacher.getByRole('option', { name: 'Writer' }).click();
  await teacher.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Invite user' }).click();
  await form.getByText('It is shown only once.').waitFor();
  await form.getByRole('button', { name: 'Copy to clipboard' }).click();
  link = await teacher.evaluate(() => navigator.clipboard.readText());
  await form.getByRole('button', { name: 'Finish' }).click();
});

test('the student opens it, chooses a password and is greeted with where to start', async () => {
  await student.goto(link);
  await seen(student, /^You were invited to write here\./);
  await student.locator('[name=password]').fill('Paper-Lantern-2026');
  await student.locator('[name=confirmPassword]').fill('Paper-Lantern-2026');
  await press(student, 'Create the account');
  await student.getByRole('heading', { name: 'Hello Noor' }).waitFor();
  await student.getByRole('link', { name: 'Read the guide' }).click();
  await student.getByRole('heading', { level: 1 }).waitFor();
});

test('who opens the link again is told that it was used', async () => {
  await stranger.goto(link);
  await seen(stranger, /^This invitation was used before/);
  await stranger.getByRole('link', { name: 'Sign in' }).click();
  await stranger.locator('input[name=password]').waitFor();
});
