import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminOf, contentOf, showing, type Content } from './support/gate.ts';
import { bootCms, type Cms } from './support/strapi.ts';

const SOURCES = '/content-manager/collection-types/api::source.source';
const STORIES = '/content-manager/collection-types/api::story.story';

let cms: Cms;
let content: Content;
let admin: Awaited<ReturnType<typeof adminOf>>;
beforeAll(async () => {
  cms = await bootCms();
  content = contentOf(cms);
  admin = await adminOf(cms);
});
afterAll(() => cms.stop());

test('a wrong address of what has no drafts is refused with what to write', async () => {
  const source = { publisher: 'ILO', title: 'Estimates', url: 'ilo.example' };
  const { status, body } = await admin('POST', SOURCES, source);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(
    /: Begin with https:\/\/ or http:\/\/, and leave no spaces\.$/,
  );
  expect(body.error.details.errors).toMatchObject([{ path: ['url'] }]);
});

test('a title that is too long is refused with how much fits', async () => {
  const { body } = await admin('POST', STORIES, { title: 'a'.repeat(121), slug: 'long' });
  expect(body.error.message).toBe('Title: This is too long: 120 characters fit.');
});

test('a publish that a link stops names the block, though it was saved before', async () => {
  const links = [{ label: 'Ask', url: 'javascript:alert(1)' }];
  const action = { __component: 'block.call-to-action', heading: 'Help', links };
  const documentId = await content.story({ blocks: [showing.text('Words.'), action] });
  await expect(content.stories.publish({ documentId })).rejects.toMatchObject({
    message: expect.stringMatching(
      /^Block 2 \(call to action\), .*: Begin with \/ for a page of ours/,
    ),
    details: { errors: [{ path: ['blocks', '1', 'links', '0', 'url'] }] },
  });
});
