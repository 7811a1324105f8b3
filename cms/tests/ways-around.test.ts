import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContent, createStory, documentsOf } from './support/content.ts';
import { scene } from './support/pictures.ts';
import { signInAs, type SignedIn } from './support/people.ts';
import { sensitiveStory, STORIES } from './support/reviews.ts';
import { bootCms, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';

describe('what is sensitive or live has no back door (A2, A3)', () => {
  let cms: Cms;
  let writer: SignedIn;
  let editor: SignedIn;
  let lead: SignedIn;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms();
    content = await createContent(cms.strapi);
    writer = await signInAs(cms, 'Amina', 'writer');
    editor = await signInAs(cms, 'Noor', 'editor');
    lead = await signInAs(cms, 'Ruth', 'safeguarding-lead');
  });
  afterAll(() => cms.stop());

  const versionsOf = (documentId: string) =>
    cms.strapi.db.query(uid).findMany({ where: { documentId } });

  test('no new story becomes a language of another by naming its id among the fields', async () => {
    const theirs = await sensitiveStory(cms, content);
    const words = { title: 'Mine', locale: 'fr', documentId: theirs, sensitive: false };
    expect((await writer.ask('POST', STORIES, words)).status).toBe(201);
    expect(await versionsOf(theirs)).toMatchObject([{ locale: 'en', sensitive: true }]);
  });

  test('discarding a draft that was marked as sensitive does not take the mark away', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'marked' });
    await lead.ask('PUT', `${STORIES}/${documentId}`, { sensitive: true });
    const discard = (person: SignedIn) =>
      person.ask('POST', `${STORIES}/${documentId}/actions/discard`, {});
    expect(await discard(editor)).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['sensitive'] }] } } },
    });
    const stories = documentsOf(cms.strapi, 'story');
    expect(await stories.findOne({ documentId })).toMatchObject({ sensitive: true });
    expect((await discard(lead)).status).toBe(200);
    expect(await stories.findOne({ documentId })).toMatchObject({ sensitive: false });
  });

  test('a file that is uploaded goes into the library, and into no place of a document', async () => {
    const live = () =>
      cms.strapi.db.query(uid).findOne({
        where: { documentId: content.story, publishedAt: { $notNull: true } },
        populate: { hero: { populate: ['file'] } },
      });
    const { hero } = await live();
    const form = new FormData();
    const bytes = new Uint8Array(await scene(700, 300).png().toBuffer());
    form.append('files', new File([bytes], 'other.png', { type: 'image/png' }));
    const place = { ref: 'element.picture', refId: String(hero.id), field: 'file' };
    for (const [name, value] of Object.entries(place)) form.append(name, value);
    for (const path of ['/upload', '/upload/files']) {
      expect((await writer.send(path, form)).status).toBe(201);
    }
    expect((await live()).hero.file.id).toBe(hero.file.id);
  });
});
