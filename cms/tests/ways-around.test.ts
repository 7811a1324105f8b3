import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContent, createStory, documentsOf } from './support/content.ts';
import { logOf, uploadPicture } from './support/gate.ts';
import { scene } from './support/pictures.ts';
import { signInStaff, type SignedIn } from './support/people.ts';
import { publish, sensitiveStory, STORIES, take } from './support/reviews.ts';
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
    ({ writer, editor, lead } = await signInStaff(cms));
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

  describe('a file that readers see', () => {
    const pictures = async () => new Uint8Array(await scene(710, 310).png().toBuffer());
    const replace = async (person: SignedIn, id: number) => {
      const form = new FormData();
      form.append('files', new File([await pictures()], 'other.png', { type: 'image/png' }));
      form.append('fileInfo', JSON.stringify({ name: 'other.png' }));
      return (await person.send(`/upload?id=${id}`, form)).status;
    };
    async function shown(sensitive: boolean) {
      const { file } = await uploadPicture(cms.strapi);
      const hero = { ...content.picture, file };
      const slug = sensitive ? 'with-a-picture' : 'with-another';
      const contentNote = 'Speaks of exploitation.';
      const data = { title: slug, slug, standfirst: 'Words.', publishedOn: '2026-11-01' };
      const stories = documentsOf(cms.strapi, 'story');
      const { documentId } = await stories.create({
        data: { ...data, hero, contentNote, sensitive },
      });
      if (sensitive) await take(lead, 'approve', documentId);
      expect((await publish(lead, documentId)).status).toBe(200);
      return file;
    }
    const isThere = async (id: number) =>
      (await cms.strapi.plugin('upload').service('upload').findOne(id)) !== null;

    test('is not deleted from under its page, alone or with others, by editor or lead (M1)', async () => {
      const file = await shown(false);
      const bulk = { fileIds: [file], folderIds: [] };
      for (const person of [editor, lead]) {
        expect(await person.ask('DELETE', `/upload/files/${file}`)).toMatchObject({
          status: 400,
          body: { error: { message: expect.stringContaining('in “with-another”. Take it out') } },
        });
        expect((await person.ask('POST', '/upload/actions/bulk-delete', bulk)).status).toBe(400);
      }
      expect(await isThere(file)).toBe(true);
    });

    test('is replaced in a sensitive story by the lead alone, and the log tells it (A2, A4)', async () => {
      const file = await shown(true);
      const logged = () => logOf(cms.strapi, { type: 'file' });
      expect(await replace(editor, file)).toBe(400);
      expect(await logged()).toEqual([]);
      expect(await replace(lead, file)).toBe(200);
      expect(await logged()).toEqual([
        'edit-live | done | Ruth Khan | The file was replaced. Readers see it in “with-a-picture”.',
      ]);
    });
  });

  test('F1: a source is not deleted from under a figure that says it was verified', async () => {
    const source = await documentsOf(cms.strapi, 'source').create({
      data: { publisher: 'ILO', title: 'Estimates', url: 'https://ilo.example' },
    });
    const checked = { verification: 'verified', checkedOn: '2026-11-01', checkedBy: 'Somebody' };
    const figure = { displayValue: '7M', label: 'children', slug: 'seven' };
    await documentsOf(cms.strapi, 'statistic').create({
      data: { ...figure, ...checked, source: source.documentId },
    });
    const path = `/content-manager/collection-types/api::source.source/${source.documentId}`;
    for (const query of ['', '?confirmed=uses']) {
      expect(await editor.ask('DELETE', path + query)).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining('“7M children”') } },
      });
    }
    const seen = await cms.get('/api/statistics/seven');
    expect(seen.body).toMatchObject({ data: { source: { title: 'Estimates' } } });
  });

  test('A4: what a publish writes into the redirects is told as the work of the CMS', async () => {
    const documentId = await createStory(cms.strapi, { title: 'Moved', slug: 'moved' });
    await editor.ask('PUT', `${STORIES}/${documentId}`, { slug: 'moved-on' });
    expect((await publish(editor, documentId)).status).toBe(200);
    const title = '/stories/moved';
    expect(await logOf(cms.strapi, { type: 'redirect', title })).toEqual([
      'edit-live | done | The CMS',
    ]);
    expect(await logOf(cms.strapi, { document: documentId, name: 'Noor Khan' })).toEqual([
      'publish | done | Noor Khan',
    ]);
  });
});
