import { richText as contract } from '@breaking-the-chains/shared/rich-text';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { richText } from '../src/gate/rules/rich-text.ts';
import { signIn } from './support/admin.ts';
import { paragraphs } from './support/blocks.ts';
import { createStory, pictureOf } from './support/content.ts';
import { partOf } from './support/part.ts';
import { inputFile, scene } from './support/pictures.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const story = {
  title: 'A story',
  standfirst: 'Words.',
  publishedOn: '2026-11-02',
  sensitive: false,
};
const linkTo = (url: string) => [
  {
    type: 'paragraph' as const,
    children: [
      { type: 'link' as const, url, children: [{ type: 'text' as const, text: 'words' }] },
    ],
  },
];
const code = [{ type: 'code' as const, children: [{ type: 'text' as const, text: 'x' }] }];
const refusedAt = (...path: string[]) => ({
  name: 'ValidationError',
  details: { errors: [{ path }] },
});

describe.each(databases)('the gate on %s', (database) => {
  let cms: Cms;
  let described: ReturnType<typeof pictureOf>;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
    const files = inputFile('hill.png', await scene(500, 300).png().toBuffer());
    const [file] = await cms.strapi.plugin('upload').service('upload').upload({ data: {}, files });
    described = pictureOf(file.id);
  });
  afterAll(() => cms.stop());

  const stories = () => cms.strapi.documents('api::story.story');
  const authors = () => cms.strapi.documents('api::author.author');
  const wordless = () => ({ ...described, alternativeText: ' ' });
  const fresh = (more: object) => ({ ...story, slug: `story-${++made}`, ...more });

  test('M1: a draft may lack the description of a picture; it is not published so', async () => {
    const { documentId, slug } = await stories().create({ data: fresh({ hero: wordless() }) });
    await expect(stories().publish({ documentId })).rejects.toMatchObject(
      refusedAt('hero', 'alternativeText'),
    );
    expect((await cms.get(`/api/stories/${slug}`)).status).toBe(404);
    const draft = await stories().findOne({ documentId, populate: ['hero'] });
    expect(draft?.hero?.alternativeText).toBe(' ');
    await stories().update({ documentId, data: { hero: { ...wordless(), decorative: true } } });
    await expect(stories().publish({ documentId })).resolves.toBeDefined();
  });

  test('M1: the shorter ways to publish are refused too, deep in a block', async () => {
    const text = { __component: 'block.rich-text' as const, text: paragraphs('Words.') };
    const blocks = [text, { __component: 'block.picture' as const, picture: wordless() }];
    const refusal = refusedAt('blocks', '1', 'picture', 'alternativeText');
    const before = await stories().count({});
    await expect(createStory(cms.strapi, fresh({ blocks }))).rejects.toMatchObject(refusal);
    expect(await stories().count({})).toBe(before);
    const documentId = await createStory(cms.strapi, fresh({ title: 'Kept' }));
    const update = { documentId, data: { title: 'Lost', blocks }, status: 'published' } as const;
    await expect(stories().update(update)).rejects.toMatchObject(refusal);
    const live = await stories().findOne({ documentId, status: 'published' });
    expect(live?.title).toBe('Kept');
  });

  test('M1: what has no drafts is refused when it is saved', async () => {
    const author = {
      ...{ name: 'Amina', displayAs: 'role-only' as const, role: 'Writer', slug: 'amina' },
    };
    await expect(
      authors().create({ data: { ...author, portrait: wordless() } }),
    ).rejects.toMatchObject(refusedAt('portrait', 'alternativeText'));
    const { documentId } = await authors().create({ data: { ...author, portrait: described } });
    const data = { name: 'Changed', portrait: wordless() };
    await expect(authors().update({ documentId, data })).rejects.toMatchObject(
      refusedAt('portrait', 'alternativeText'),
    );
    expect((await authors().findOne({ documentId }))?.name).toBe('Amina');
  });

  test.each([
    // Strapi itself refuses a script.
    ['a link to another host without its scheme', { text: linkTo('//a.example') }, 'text'],
    ['a link to a file server', { text: linkTo('ftp://a.example') }, 'text'],
    ['code', { text: code }, 'text'],
    ['a broken anchor', { text: paragraphs('Words.'), anchor: '\u0301a' }, 'anchor'],
  ])('text with %s is refused, on the field', async (_, block, field) => {
    const blocks = [{ __component: 'block.rich-text' as const, ...block }];
    const { documentId } = await stories().create({ data: fresh({ blocks }) });
    await expect(stories().publish({ documentId })).rejects.toMatchObject(
      refusedAt('blocks', '0', field),
    );
  });

  test('an editor in the admin gets a 400 that names the field, and keeps what was typed', async () => {
    const { documentId, slug } = await stories().create({ data: fresh({ hero: wordless() }) });
    const jwt = await signIn(cms.strapi, cms.url);
    const response = await fetch(
      `${cms.url}/content-manager/collection-types/api::story.story/${documentId}/actions/publish`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...story, title: 'Typed since', slug }),
      },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        message: expect.stringMatching(/^Main picture: This picture has no description/),
        ...refusedAt('hero', 'alternativeText'),
      },
    });
    expect((await stories().findOne({ documentId }))?.title).toBe('Typed since');
  });
});

test.each([
  ...[
    'https://a.example',
    'HTTP://a.example',
    ' /about ',
    '#part',
    'mailto:a@b.example',
    'tel:999',
  ],
  ...[
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '//a.example',
    '/\\a',
    'data:text/html,x',
    '',
  ],
])('the gate and the contract agree on a link to "%s"', (url) => {
  const values = { text: linkTo(url) };
  const problems = richText(partOf({ values, types: { text: 'blocks' } }));
  expect(problems.length === 0).toBe(v.safeParse(contract, values.text).success);
});
