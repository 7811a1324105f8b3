import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContent, documentsOf } from './support/content.ts';
import { signInStaff, type SignedIn } from './support/people.ts';
import { APPROVALS, publish, sensitiveStory, standing, STORIES, take } from './support/reviews.ts';
import { bootCms, type Cms } from './support/strapi.ts';

interface Line {
  documentId: string;
  why: string;
}

describe('who waits for whom', () => {
  let cms: Cms;
  let writer: SignedIn;
  let editor: SignedIn;
  let lead: SignedIn;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms();
    content = await createContent(cms.strapi);
    ({ writer, editor, lead } = await signInStaff(cms));
  });
  afterAll(() => cms.stop());

  async function mildStory(): Promise<string> {
    const { body } = await writer.ask('POST', STORIES, {
      ...{ title: 'A mild story', standfirst: 'Words.', publishedOn: '2026-11-01' },
      sensitive: false,
    });
    return (body as { data: { documentId: string } }).data.documentId;
  }

  /** Why a story waits for somebody; undefined when it does not. */
  async function waits(person: SignedIn, documentId: string): Promise<string | undefined> {
    const { body } = await person.ask('GET', '/newsroom/today?part=waiting');
    const { entries } = (body as { data: { entries: Line[] } }).data;
    return entries.find((one) => one.documentId === documentId)?.why;
  }

  test('a story that is not sensitive is read when its writer asks, and waits until it is out', async () => {
    const id = await mildStory();
    expect(await standing(writer, id)).toMatchObject({ state: 'not-needed', mayAsk: true });
    expect(await waits(editor, id)).toBeUndefined();
    expect((await take(writer, 'ask', id, { note: 'Is it clear?' })).status).toBe(200);
    expect(await standing(editor, id)).toMatchObject({
      ...{ state: 'asked', by: 'Amina Khan', note: 'Is it clear?', mayApprove: false },
    });
    expect([await waits(editor, id), await waits(lead, id)]).toEqual(['to-review', 'to-review']);
    expect((await take(lead, 'approve', id)).status).toBe(400);
    expect((await publish(editor, id)).status).toBe(200);
    expect(await waits(editor, id)).toBeUndefined();
    expect(await standing(writer, id)).toMatchObject({ state: 'not-needed' });
    const { body } = await editor.ask('GET', `${APPROVALS}/list`);
    expect(JSON.stringify(body)).not.toContain(id);
  });

  test('a review of a sensitive story waits for the lead alone (A1)', async () => {
    const id = await sensitiveStory(cms, content);
    await take(editor, 'ask', id);
    expect([await waits(editor, id), await waits(lead, id)]).toEqual([undefined, 'to-review']);
  });

  test('A2: what readers see although its approval has lapsed waits for the lead', async () => {
    const id = await sensitiveStory(cms, content);
    await take(lead, 'approve', id);
    expect((await publish(lead, id)).status).toBe(200);
    expect(await waits(lead, id)).toBeUndefined();
    await documentsOf(cms.strapi, 'statistic').update({
      documentId: content.statistic,
      data: { publicNote: 'It was counted anew.' },
    });
    expect([await waits(editor, id), await waits(lead, id)]).toEqual([undefined, 'approval-void']);
  });

  test('who is refused for want of rights is told whom to ask', async () => {
    const id = await mildStory();
    expect((await publish(editor, id)).status).toBe(200);
    expect(await writer.ask('DELETE', `${STORIES}/${id}`)).toMatchObject({
      status: 403,
      body: {
        error: { message: 'Readers see this already. Ask an editor to take it back first.' },
      },
    });
  });
});
