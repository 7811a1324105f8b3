import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEMPLATES } from '../src/templates/templates.ts';
import { signInWith, type Account } from './support/accounts.ts';
import { createContent, documentsOf } from './support/content.ts';
import { bootCms, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';

describe('stories that begin with something', () => {
  let cms: Cms;
  let writer: Account;
  beforeAll(async () => {
    cms = await bootCms();
    writer = await signInWith(cms, 'Writer', { types: [uid] });
  });
  afterAll(() => cms.stop());

  const stories = () => documentsOf(cms.strapi, 'story');
  const begin = (name: string, body: object = {}, who = writer) =>
    who.ask('POST', `/newsroom/templates/${name}`, body);
  const idIn = ({ body }: { body: unknown }) =>
    (body as { data: { documentId: string } }).data.documentId;

  test.each(Object.keys(TEMPLATES))('"%s" is a draft of whoever began it', async (name) => {
    const answer = await begin(name, { locale: 'fr' });
    expect(answer.status).toBe(201);
    const where = { documentId: idIn(answer), locale: 'fr' };
    const draft = await cms.strapi.db
      .query(uid)
      .findOne({ where, populate: ['createdBy', 'blocks'] });
    expect(draft.createdBy.id).toBe(writer.id);
    expect(draft.blocks.length).toBeGreaterThan(3);
  });

  test('the gate lets none of its words out, and names each field', async () => {
    const documentId = idIn(await begin('explainer'));
    const data = { publishedOn: '2026-11-01' };
    await stories().update({ documentId, data });
    const refused = stories().publish({ documentId });
    await expect(refused).rejects.toMatchObject({
      details: {
        errors: expect.arrayContaining([
          expect.objectContaining({ path: ['title'], message: expect.stringMatching(/template/) }),
          expect.objectContaining({ path: ['blocks', '0', 'text'] }),
        ]),
      },
    });
  });

  test('its address is made anew when its title is written', async () => {
    const documentId = idIn(await begin('campaign'));
    const before = await stories().findOne({ documentId });
    expect(before?.['slug']).toMatch(/^to-write/);
    const data = { title: 'Books for all', slug: before?.['slug'] };
    const after = await stories().update({ documentId, data });
    expect(after['slug']).toBe('books-for-all');
  });

  test('who may not write stories begins none', async () => {
    const guest = await signInWith(cms, 'Guest', {});
    expect((await begin('explainer', {}, guest)).status).toBe(403);
    expect((await begin('unknown')).status).toBe(404);
    expect((await begin('explainer', { locale: 'xx' })).status).toBe(400);
  });

  test('a duplicate has every block, relation and picture, and an address of its own', async () => {
    const { story } = await createContent(cms.strapi);
    const path = `/content-manager/collection-types/${uid}/auto-clone/${story}`;
    const editor = await signInWith(cms, 'Editor', 'all');
    const { status, body } = await editor.ask('POST', path);
    expect({ status, body }).toMatchObject({ status: 200 });
    const [original, copy] = await Promise.all([wholeOf(story), wholeOf(idIn({ body }))]);
    expect(copy).toEqual({ ...original, title: 'Every block (copy)', slug: 'every-block-copy' });
    expect(JSON.stringify(copy)).toContain('"digest"');
  });

  async function wholeOf(documentId: string): Promise<Record<string, unknown>> {
    const deep = cms.strapi.plugin('content-manager').service<Deep>('populate-builder');
    const populate = await deep(uid).populateDeep(Infinity).build();
    const found = await stories().findOne({ documentId, populate });
    return withoutIds(found) as Record<string, unknown>; // safe because it is of a document
  }
});

type Deep = (uid: string) => {
  populateDeep(levels: number): { build(): Promise<object> };
};

const OWN = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
];

/** Of the story and its components; what they refer to is the same, its ids too. */
function withoutIds(value: unknown, isOwn = true): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutIds(one, isOwn));
  if (typeof value !== 'object' || value === null) return value;
  const isDocument = 'documentId' in value && !isOwn;
  const kept = Object.entries(value).filter(([name]) => isDocument || !OWN.includes(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutIds(part, false)]));
}
