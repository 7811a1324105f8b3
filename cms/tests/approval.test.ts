import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPROVAL } from '../src/approval/approval.ts';
import { approvalProblems } from '../src/approval/problems.ts';
import { LOG } from '../src/log/entry.ts';
import { createContent, documentsOf } from './support/content.ts';
import { signInAs, signInStaff, type SignedIn } from './support/people.ts';
import { APPROVALS, publish, sensitiveStory, standing, STORIES, take } from './support/reviews.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';

describe.each(databases)('the approval of sensitive stories on %s (A2)', (database) => {
  let cms: Cms;
  let writer: SignedIn;
  let editor: SignedIn;
  let lead: SignedIn;
  let head: SignedIn;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
    ({ writer, editor, lead } = await signInStaff(cms));
    head = await signInAs(cms, 'Head', 'strapi-super-admin');
  });
  afterAll(() => cms.stop());

  const newStory = () => sensitiveStory(cms, content);
  const approved = async () => {
    const id = await newStory();
    expect(await take(lead, 'approve', id)).toMatchObject({ status: 200 });
    return id;
  };
  const problems = (documentId: string, locale = 'en') =>
    approvalProblems(cms.strapi, { uid, documentId, locale });
  const edit = (documentId: string, standfirst: string) =>
    cms.strapi.documents(uid).update({ documentId, data: { standfirst } });
  const logged = (document: string) =>
    cms.strapi.db.query(LOG).findMany({ where: { document }, orderBy: { id: 'asc' } });

  test('a story goes from asked to approved to published, each step logged with who', async () => {
    const id = await newStory();
    expect(await standing(writer, id)).toMatchObject({
      state: 'none',
      mayAsk: true,
      mayApprove: false,
    });
    expect((await take(writer, 'ask', id, { note: 'Is the testimony fine?' })).status).toBe(200);
    expect(await standing(lead, id)).toMatchObject({
      ...{ state: 'asked', by: 'Amina Khan', note: 'Is the testimony fine?', mayApprove: true },
    });
    expect((await publish(lead, id)).status).toBe(400);
    expect((await take(lead, 'approve', id)).status).toBe(200);
    expect(await standing(writer, id)).toMatchObject({ state: 'approved', by: 'Ruth Khan' });
    expect((await publish(lead, id)).status).toBe(200);
    expect(await standing(writer, id)).toMatchObject({ state: 'approved', changed: [] });
    await expect
      .poll(async () => logged(id))
      .toMatchObject([
        {
          what: 'ask-for-review',
          name: 'Amina Khan',
          role: 'writer',
          reason: 'Is the testimony fine?',
        },
        { what: 'publish', result: 'refused', name: 'Ruth Khan', reason: 'Sensitive (A2)' },
        {
          what: 'approve',
          result: 'done',
          role: 'safeguarding-lead',
          reason: null,
          language: 'en',
        },
        { what: 'publish', result: 'done', name: 'Ruth Khan' },
      ]);
  });

  test('only the lead approves, and an editor’s publish is refused, approved or not (A1)', async () => {
    const id = await newStory();
    expect((await take(writer, 'approve', id)).status).toBe(403);
    expect((await take(editor, 'approve', id)).status).toBe(403);
    const refused = await publish(editor, id);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      error: {
        details: {
          errors: [{ path: ['sensitive'], message: expect.stringContaining('Ask for a review') }],
        },
      },
    });
    await take(lead, 'approve', id);
    const again = await publish(editor, id);
    expect(again).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('lead publishes it') } },
    });
    const bulk = await editor.ask('POST', `${STORIES}/actions/bulkPublish`, { documentIds: [id] });
    expect(bulk.status).toBe(400);
  });

  test('the CMS brings out what is approved, and nothing else', async () => {
    const id = await newStory();
    expect(await problems(id)).toMatchObject([{ id: 'A2', level: 'stops', path: ['sensitive'] }]);
    const stories = cms.strapi.documents(uid);
    await expect(stories.publish({ documentId: id })).rejects.toThrow('approve');
    const create = { title: 'At once', standfirst: 'Words.', publishedOn: '2026-11-01' };
    await expect(stories.create({ data: create, status: 'published' })).rejects.toThrow('approve');
    await take(lead, 'approve', id);
    expect(await problems(id)).toEqual([]);
    await stories.publish({ documentId: id });
  });

  test('another language is not approved by this one', async () => {
    const id = await approved();
    await cms.strapi.documents(uid).update({
      documentId: id,
      locale: 'fr',
      data: { title: 'Une histoire', standfirst: 'Mots.' },
    });
    expect(await problems(id, 'fr')).toMatchObject([{ id: 'A2' }]);
    expect(await standing(lead, id, 'fr')).toMatchObject({ state: 'none' });
    expect(await problems(id)).toEqual([]);
  });

  test('nobody approves what they have not seen: the story changed since', async () => {
    const id = await newStory();
    const { digest } = await standing(lead, id);
    await edit(id, 'Changed meanwhile.');
    expect((await take(lead, 'approve', id, { digest })).status).toBe(400);
    expect(await standing(lead, id)).toMatchObject({ state: 'none' });
  });

  test('an approval is taken back by the lead alone, a question by whoever may ask', async () => {
    const id = await approved();
    expect((await take(writer, 'withdraw', id)).status).toBe(403);
    expect((await take(lead, 'withdraw', id, { note: 'Not yet.' })).status).toBe(200);
    expect(await standing(writer, id)).toMatchObject({
      state: 'none',
      note: 'Not yet.',
      mayAsk: true,
    });
    expect(await problems(id)).toHaveLength(1);
    await take(writer, 'ask', id);
    expect((await take(writer, 'withdraw', id)).status).toBe(200);
    expect(await standing(writer, id)).toMatchObject({ state: 'none' });
  });

  test('approving again what others changed is not approving one’s own', async () => {
    const id = await approved();
    await edit(id, 'Other words.');
    expect(await take(lead, 'approve', id)).toMatchObject({ status: 200 });
    expect(await logged(id)).toMatchObject([{ reason: null }, { what: 'approve', reason: null }]);
  });

  test('one who is super admin runs a club alone, and the log says so', async () => {
    const { body } = await head.ask('POST', STORIES, {
      ...{ title: 'Mine', standfirst: 'Words.', publishedOn: '2026-11-01', sensitive: true },
    });
    // Safe because a story that was not made fails the steps below.
    const { documentId } = (body as { data: { documentId: string } }).data;
    await take(head, 'ask', documentId);
    await take(head, 'approve', documentId);
    expect((await publish(head, documentId)).status).toBe(200);
    expect(await logged(documentId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ what: 'approve', role: 'strapi-super-admin', reason: 'Approved own story, alone.' },
        }),
      ]),
    );
  });

  test('saying that it is not sensitive is no way around: only the lead does, and it is logged', async () => {
    const id = await newStory();
    const off = { title: 'A story', sensitive: false };
    for (const path of [`${STORIES}/${id}`, `${STORIES}/${id}?locale=fr`]) {
      const locale = path.endsWith('fr') ? { locale: 'fr' } : {};
      const { status, body } = await editor.ask('PUT', path, { ...off, ...locale });
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: { details: { errors: [{ path: ['sensitive'] }] } } });
    }
    expect((await editor.ask('POST', `${STORIES}/clone/${id}`, off)).status).toBe(400);
    expect((await publish(editor, id)).status).toBe(400);
    expect((await lead.ask('PUT', `${STORIES}/${id}`, off)).status).toBe(200);
    expect(await standing(lead, id)).toMatchObject({ state: 'not-needed' });
    await expect
      .poll(async () => logged(id))
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({ what: 'override', result: 'refused', name: 'Noor Khan' }),
          expect.objectContaining({ what: 'override', result: 'done', name: 'Ruth Khan' }),
        ]),
      );
  });

  test('lists hear where every sensitive draft stands, with one question', async () => {
    const id = await approved();
    const changedId = await approved();
    await edit(changedId, 'Changed.');
    const askedId = await approved();
    await edit(askedId, 'Changed as well.');
    await take(writer, 'ask', askedId);
    const { body } = await writer.ask('GET', `${APPROVALS}/list`);
    expect(body).toMatchObject({
      data: expect.arrayContaining([
        expect.objectContaining({ documentId: id, locale: 'en', state: 'approved' }),
        expect.objectContaining({ documentId: changedId, state: 'void', changed: ['Standfirst'] }),
        expect.objectContaining({ documentId: askedId, state: 'asked', by: 'Amina Khan' }),
      ]),
    });
  });

  test('nobody alters an approval, neither through the document service nor in the database', async () => {
    const id = await approved();
    const where = { document: id };
    const query = cms.strapi.db.query(APPROVAL);
    await expect(query.update({ where, data: { name: 'x' } })).rejects.toThrow('not edited');
    await expect(query.delete({ where })).rejects.toThrow('not edited');
    await expect(documentsOf(cms.strapi, 'approval').create({ data: {} })).rejects.toThrow(
      'not edited',
    );
    expect((await cms.get('/api/approvals')).status).toBe(404);
  });

  test('whoever is not signed in hears nothing', async () => {
    const response = await fetch(`${cms.url}${APPROVALS}/list`);
    expect(response.status).toBe(401);
  });
});
