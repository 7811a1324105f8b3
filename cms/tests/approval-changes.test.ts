import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approvalProblems } from '../src/approval/problems.ts';
import { paragraphs } from './support/blocks.ts';
import { createContent, documentsOf } from './support/content.ts';
import { signInAs, type SignedIn } from './support/people.ts';
import { publish, sensitiveStory, standing, STORIES, take } from './support/reviews.ts';
import { bootCms, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';

describe('an approval is of exactly what the story shows (A2)', () => {
  let cms: Cms;
  let lead: SignedIn;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms();
    content = await createContent(cms.strapi);
    lead = await signInAs(cms, 'Ruth', 'safeguarding-lead');
  });
  afterAll(() => cms.stop());

  let made = 0;
  const approved = async () => {
    const id = await sensitiveStory(cms, content);
    expect(await take(lead, 'approve', id)).toMatchObject({ status: 200 });
    return id;
  };
  const problems = (documentId: string) =>
    approvalProblems(cms.strapi, { uid, documentId, locale: 'en' });

  const write = async (type: string, documentId: string, data: object) => {
    await documentsOf(cms.strapi, type).update({ documentId, data });
  };
  const blocksOf = async (documentId: string): Promise<Record<string, unknown>[]> => {
    const query = { documentId, populate: { blocks: { populate: '*' } } };
    // Safe because the story was made with these blocks.
    const story = (await cms.strapi.documents(uid).findOne(query as never)) as never;
    return story['blocks'];
  };
  const withBlock = async (id: string, place: number, change: object) => {
    const blocks = await blocksOf(id);
    await write('story', id, {
      blocks: blocks.map((block, at) => (at === place ? { ...block, ...change } : block)),
    });
  };

  test.each([
    ['Standfirst', (id: string) => write('story', id, { standfirst: 'Something else.' })],
    ['Content note', (id: string) => write('story', id, { contentNote: 'It speaks of harm.' })],
    ['Block 1 (text)', (id: string) => withBlock(id, 0, { text: paragraphs('Others.') })],
    [
      'Block 5 (picture)',
      (id: string) =>
        withBlock(id, 4, { picture: { ...content.picture, alternativeText: 'Something else.' } }),
    ],
    [
      'the statistic “150B annual profits from forced labour”',
      () => write('statistic', content.statistic, { publicNote: `Note ${(made += 1)}.` }),
    ],
    [
      'the source “International Labour Organization Global estimates”',
      () => write('source', content.source, { accessed: `2026-11-${10 + (made % 10)}` }),
    ],
    [
      'the testimony “Maya”',
      () => write('testimony', content.testimony, { text: `Other words ${(made += 1)}.` }),
    ],
    [
      'the case study “One operation”',
      () => write('case-study', content.caseStudy, { summary: `Other words ${(made += 1)}.` }),
    ],
    [
      'the case study phase “Intelligence Network identification”',
      () => write('case-study-phase', content.phase, { body: paragraphs(`Other ${(made += 1)}.`) }),
    ],
    [
      'the author “Amina Hassan”',
      () => write('author', content.author, { bio: `Bio ${(made += 1)}.` }),
    ],
  ])('an edit of %s voids the approval, and says so', async (words, edit) => {
    const id = await approved();
    expect(await problems(id)).toEqual([]);
    made += 1;
    await edit(id);
    expect(await standing(lead, id)).toMatchObject({ state: 'void', changed: [words] });
    expect(await problems(id)).toMatchObject([{ message: expect.stringContaining(words) }]);
    expect((await publish(lead, id)).status).toBe(400);
  });

  test('a figure in a sentence counts under a key that it had before, too', async () => {
    const { documentId: figure } = await documentsOf(cms.strapi, 'statistic').create({
      data: { displayValue: '9', label: 'schools', slug: 'schools' },
    });
    await write('statistic', figure, { slug: 'all-schools' });
    const id = await sensitiveStory(cms, content);
    await withBlock(id, 0, { text: paragraphs('In [[schools]] schools.') });
    expect(await take(lead, 'approve', id)).toMatchObject({ status: 200 });
    await write('statistic', figure, { displayValue: '10' });
    expect(await standing(lead, id)).toMatchObject({
      ...{ state: 'void', changed: ['the statistic “10 schools”'] },
    });
  });

  test('what no reader sees voids nothing: consent, and a save without a change', async () => {
    const id = await approved();
    await write('testimony', content.testimony, { consentReference: 'C-0099' });
    const { body } = await lead.ask('GET', `${STORIES}/${id}`);
    // Safe because it is the story that was made above.
    const { data } = body as { data: Record<string, unknown> };
    const { title, standfirst, blocks } = data;
    expect((await lead.ask('PUT', `${STORIES}/${id}`, { title, standfirst, blocks })).status).toBe(
      200,
    );
    expect(await standing(lead, id)).toMatchObject({ state: 'approved', changed: [] });
  });
});
