import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { openDocument } from '../support/admin.ts';
import { closeAfterwards } from '../support/closing.ts';
import { nextMinute } from '../support/club-clock.ts';
import { openClub, type Club } from '../support/club.ts';
import {
  addMainPicture,
  beginFromTemplate,
  button,
  errorUnder,
  fillDate,
  openBlock,
  openStory,
  panel,
  panelSays,
  press,
  removeBlocks,
  save,
  seen,
  writeText,
} from '../support/story-form.ts';
import { until } from '../support/until.ts';

const TITLE = 'Lanterns in the harbour';
const STORY = '/stories/lanterns-in-the-harbour';
const LISTS = ['/', '/stories', '/feed.xml', '/feed.json', '/llms.txt', '/sitemap.xml'];
const FOUND = '/search?q=lanterns+harbour';
const CLUB_TIME_ZONE = 'Europe/London';
const NO_DESCRIPTION = /This picture has no description for those who cannot see it/;
const NO_SUCH_FIGURE = /Did you mean \[\[people-in-forced-labour\]\]\?/;
const STANDFIRST = 'How a harbour town keeps its children in school.';

const sentenceWith = (key: string) =>
  `In this town some children carry loads at night. Worldwide there are ${key} like them.`;

let club: Club;
/** The form of the story, for all who may see it. */
let form: string;
let pictures: string[] = [];

const closeLater = closeAfterwards();

beforeAll(async () => {
  club = await openClub(closeLater);
});

async function read(path: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(club.house.siteUrl + path);
  return { status: answer.status, body: await answer.text() };
}

const readable = (words: string, path = STORY) =>
  until(`"${words}" on ${path}`, async () => (await read(path)).body.includes(words));

test('a writer begins from a template, and sees what is missing before saving it', async () => {
  const { writer, house } = club;
  form = await beginFromTemplate(writer, house.cmsUrl, 'Story with a case study');
  await panelSays(writer, 'Ready to publish?', 'Words of the template are still here.');
  await removeBlocks(writer, ['What you can do', 'What helps', '', 'How it works', 'In figures']);
  await writer.locator('[name=title]').fill(TITLE);
  await writer.locator('[name=standfirst]').fill('What helps children in a harbour town.');
  await fillDate(writer, '24/11/2026');
  await writer.locator('[name=contentNote]').fill('It tells how children are made to work.');
  await writeText(writer, 'What happens', sentenceWith('[[people-in-forced-labor]]'));
  await addMainPicture(writer);
  await panelSays(writer, 'Ready to publish?', NO_DESCRIPTION);
  await panelSays(writer, 'Ready to publish?', NO_SUCH_FIGURE);
  expect(await button(writer, 'Publish').isDisabled()).toBe(true);
  await save(writer);
});

test('M1, F4: an editor’s publish is refused at the very fields, and what was typed stays', async () => {
  const { editor, house } = club;
  await openDocument(editor, { cmsUrl: house.cmsUrl, type: 'story', text: TITLE });
  await editor.locator('[name=standfirst]').fill(STANDFIRST);
  await press(editor, 'Publish');
  await seen(editor, new RegExp(`${NO_DESCRIPTION.source}.*${NO_SUCH_FIGURE.source}`));
  await seen(editor, 'What you typed is saved as a draft');
  const description = editor.locator('[name="hero.alternativeText"]');
  expect(await errorUnder(editor, description)).toMatch(NO_DESCRIPTION);
  await openBlock(editor, 'Text - What happens');
  const kind = editor.locator('[name="blocks.0.text"]');
  expect(await errorUnder(editor, kind)).toMatch(NO_SUCH_FIGURE);
  expect(await editor.locator('[name=standfirst]').inputValue()).toBe(STANDFIRST);
  expect((await read(STORY)).status).toBe(404);
});

test('the writer mends it, and asks for a review', async () => {
  const { writer } = club;
  await openStory(writer, form);
  expect(await writer.locator('[name=standfirst]').inputValue()).toBe(STANDFIRST);
  await writer.locator('[name="hero.alternativeText"]').fill('Lanterns between two boats.');
  await writeText(writer, 'What happens', sentenceWith('[[people-in-forced-labour]]'));
  await panel(writer, 'Ready to publish?').getByText(NO_DESCRIPTION).waitFor({ state: 'detached' });
  await panel(writer, 'Ready to publish?').getByText(NO_SUCH_FIGURE).waitFor({ state: 'detached' });
  await save(writer);
  await writer.locator('[name=review-note]').fill('Please read the second sentence.');
  await press(writer, 'Ask for a review');
  await panelSays(writer, 'Review', 'Asked for review');
});

test('A2: the lead finds it waiting and approves it; an edit voids that, and says which part', async () => {
  const { lead, editor, house } = club;
  await lead.goto(`${house.cmsUrl}/admin`);
  await lead.getByRole('link', { name: TITLE }).first().click();
  await panelSays(lead, 'Review', 'Please read the second sentence.');
  await press(lead, 'Approve');
  await panelSays(lead, 'Ready to publish?', /^Nothing stands in the way/);
  await openStory(editor, form);
  await editor.locator('[name=standfirst]').fill(`${STANDFIRST} And who helps.`);
  await save(editor);
  await panelSays(editor, 'Review', 'Approval void');
  const changed = panel(editor, 'Review').getByRole('listitem');
  expect(await changed.allInnerTexts()).toEqual(['Standfirst']);
  await press(editor, 'Publish');
  await seen(editor, /The approval no longer holds, because this changed since: Standfirst/);
  expect((await read(STORY)).status).toBe(404);
});

test('approved again and planned, it goes out at its time', { timeout: 240_000 }, async () => {
  const { lead } = club;
  await openStory(lead, form);
  await panelSays(lead, 'Review', 'Approval void');
  await press(lead, 'Approve');
  await panelSays(lead, 'Review', 'Approved');
  const { date, time } = nextMinute(CLUB_TIME_ZONE);
  const plans = panel(lead, 'Publish at a time');
  await plans.getByLabel('Date').fill(date);
  await plans.getByLabel(`Time (${CLUB_TIME_ZONE})`).fill(time);
  await press(lead, 'Plan it');
  await plans.getByText(`at ${time} (${CLUB_TIME_ZONE})`).waitFor();
  await until('the story', async () => (await read(STORY)).status === 200, { within: 150_000 });
  await plans.getByText(/^Done as planned\. Publish: /).waitFor();
  await panelSays(lead, 'Versions', /^Published by Ruth Adeyemi/);
});

/** Of all sizes of the story's own picture; the page also shows those of others. */
async function heroPictures(): Promise<string[]> {
  const shown = await club.reader.locator('main img').first().getAttribute('src');
  const own = shown?.replace(/-\d+\.\w+$/, '-') ?? 'none';
  const all = (await read(STORY)).body.matchAll(/\/media\/[\w-]+\.(?:avif|webp)/g);
  return [...all].map(([path]) => path).filter((path) => path.startsWith(own));
}

test('the reader finds it in the list and by searching, and reads it', async () => {
  const { reader, house } = club;
  for (const path of [...LISTS, FOUND]) await readable(STORY, path);
  await reader.goto(`${house.siteUrl}/search`);
  await reader.locator('main [name=q]').fill('lanterns harbour');
  await press(reader, 'Search');
  await reader.locator('main').getByRole('link', { name: TITLE }).click();
  await reader.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const words = await reader.locator('main').innerText();
  expect(words).toContain(`${STANDFIRST} And who helps.`);
  expect(words).toMatch(/Worldwide there are about 28M/);
  pictures = await heroPictures();
  expect(pictures.length).toBeGreaterThan(0);
});

test('F4: the editor corrects the figure, and the reader sees it with its note', async () => {
  const { editor, reader, house } = club;
  await openDocument(editor, { cmsUrl: house.cmsUrl, type: 'statistic', text: '28M' });
  await panelSays(editor, 'Where used', TITLE);
  await editor.locator('[name=displayValue]').fill('27.6M');
  await editor.locator('[name=numericValue]').fill('27600000');
  await save(editor);
  await readable('about 27.6M');
  await reader.reload();
  const note = reader.locator('details', { hasText: 'What has changed' });
  await note.locator('summary').click();
  expect(await note.innerText()).toMatch(/changed from 28M to 27\.6M/);
});

test('T6: the lead takes it down, and every address of it is gone', async () => {
  const { lead, reader, house } = club;
  await openStory(lead, form);
  await button(lead, 'More actions').first().click();
  await lead.getByRole('menuitem', { name: 'Take down now' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Why').fill('Somebody in the town was recognised.');
  await dialog.getByRole('button', { name: 'Take down' }).click();
  await seen(lead, /^Done: gone from all \d+ addresses\.$/);
  const told = await lead.getByRole('row').allInnerTexts();
  for (const path of [STORY, `${STORY}.md`, `${STORY}/card.png`]) {
    expect(told.filter((row) => row.includes(`${path}\t`)).join()).toContain('Gone (410)');
    expect((await read(path)).status, path).toBe(410);
  }
  for (const path of pictures) expect((await read(path)).status, path).toBe(404);
  for (const path of [...LISTS, FOUND]) expect((await read(path)).body, path).not.toContain(STORY);
  expect((await reader.goto(house.siteUrl + STORY))?.status()).toBe(410);
  await seen(reader, 'It was removed on purpose');
});

test('A4: the log tells the whole way in plain words, and can be taken along', async () => {
  const { lead } = club;
  await lead.getByRole('link', { name: 'Log', exact: true }).click();
  await seen(lead, /took down/);
  const all = await lead.locator('tbody td:nth-child(2)').allInnerTexts();
  expect(all.filter((words) => words.includes(TITLE))).toEqual([
    `Ruth Adeyemi (Safeguarding lead) took down “${TITLE}”.`,
    `Ruth Adeyemi (Safeguarding lead) took back “${TITLE}” in English.`,
    `Ruth Adeyemi (Safeguarding lead) published “${TITLE}” in English.`,
    `Ruth Adeyemi (Safeguarding lead) scheduled “${TITLE}” in English.`,
    `Ruth Adeyemi (Safeguarding lead) approved “${TITLE}” in English.`,
    `Jonas Lind (Editor) was not allowed to publish “${TITLE}” in English.`,
    `Ruth Adeyemi (Safeguarding lead) approved “${TITLE}” in English.`,
    `Mira Sol (Writer) asked for a review of “${TITLE}” in English.`,
    `Jonas Lind (Editor) was not allowed to publish “${TITLE}” in English.`,
  ]);
  const [file] = await Promise.all([lead.waitForEvent('download'), press(lead, 'Download as CSV')]);
  const lines = await readFile(await file.path(), 'utf8');
  expect(lines).toContain(`Mira Sol,writer,ask-for-review,done,story,${TITLE}`);
  expect(lines).toContain(`Ruth Adeyemi,safeguarding-lead,take-down,done,story,${TITLE}`);
});
