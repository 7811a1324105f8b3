import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from './support/content.ts';
import {
  adminOf,
  contentOf,
  dayFrom,
  refusedAt,
  showing,
  uploadPicture,
  type Content,
} from './support/gate.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const person = { depicts: 'child-identifiable' };

/** What stops a story that shows such a testimony, and what does not. */
const TESTIMONIES: [string, object, string[]][] = [
  ['T2 without a reference', { consentReference: null }, ['T2 consentReference']],
  ['T2 without a day', { consentOn: null }, ['T2 consentOn']],
  ['T2 without an end', { consentExpires: null }, ['T2 consentExpires']],
  ['T2 that has ended', { consentExpires: dayFrom(-1) }, ['T2 consentExpires']],
  ['T2 for longer than 36 months', { consentExpires: dayFrom(1200) }, ['T2 consentExpires']],
  ['T2 withdrawn', { consentWithdrawnOn: dayFrom(-1) }, ['T2 consentWithdrawnOn']],
  [
    'T3 published by nobody knows whom',
    { narrative: 'published-by-another' },
    ['T3 publishedBy', 'T3 publishedUrl'],
  ],
  ['T4 with two facts', { age: 14, place: 'Accra' }, ['T4 place']],
  ['T4 with three facts', { age: 14, place: 'Accra', text: 'My uncle lied.' }, ['T4 place']],
  ['T5 with a name that is not said to be changed', { nameChanged: false }, ['T5 nameChanged']],
];

/** What cannot be saved in what readers see by itself, and what can instead. */
const RECORDS: [string, 'statistic' | 'author', object, string[], object][] = [
  [
    'F1, F2: a verified figure with nothing to show for it',
    'statistic',
    { verification: 'verified' },
    ['source', 'checkedOn', 'checkedBy'],
    { verification: 'not-verified' },
  ],
  [
    'B1: a student who can be written to',
    'author',
    { bio: 'Write to amina@example.org.' },
    ['bio'],
    { bio: 'Write to the school.' },
  ],
];

describe.each(databases)('each rule on %s', (database) => {
  let cms: Cms;
  let content: Content;
  let picture: object;
  let admin: Awaited<ReturnType<typeof adminOf>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = contentOf(cms);
    picture = await uploadPicture(cms.strapi);
    admin = await adminOf(cms);
  });
  afterAll(() => cms.stop());

  const publish = (documentId: string) => content.stories.publish({ documentId });
  /** What the panel is told: "F1 advises blocks.0.statistics source". */
  async function judge(documentId: string, uid = 'api::story.story'): Promise<string[]> {
    const { body } = await admin('POST', '/newsroom/judge', { uid, documentId, locale: 'en' });
    return body.data.problems.map(
      (one: { id: string; level: string; path: string[]; record?: { path: string[] } }) =>
        [one.id, one.level, one.path.join('.'), one.record?.path.join('.')]
          .filter(Boolean)
          .join(' '),
    );
  }

  test.each(TESTIMONIES)('%s stops the story that shows it', async (_, wrong, found) => {
    const testimony = await content.testimony(wrong);
    const story = await content.story({
      blocks: [showing.text('Hello.'), showing.testimony(testimony)],
    });
    const where = 'blocks.1.testimony';
    await expect(publish(story)).rejects.toMatchObject(refusedAt(...found.map(() => where)));
    await expect(publish(story)).rejects.toThrow(
      /^Block 2 \(testimony\), testimony “Maya”: \p{Lu}/u,
    );
    expect(
      (await judge(story)).map((one) =>
        one
          .replace(/stops\S*|blocks\S+/g, '')
          .split(/ +/)
          .join(' '),
      ),
    ).toEqual(found);
  });

  test('T1: an account of unknown kind stops', async () => {
    const testimony = await content.testimony();
    const story = await content.story({ blocks: [showing.testimony(testimony)] });
    const query = cms.strapi.db.query('api::testimony.testimony');
    await query.updateMany({ where: { documentId: testimony }, data: { narrative: null } });
    await expect(publish(story)).rejects.toMatchObject(refusedAt('blocks.0.testimony'));
    await query.updateMany({ where: { documentId: testimony }, data: { narrative: 'composite' } });
    await expect(publish(story)).resolves.toBeDefined();
  });

  test('T1–T5: an account that keeps the rules is published', async () => {
    const told = await content.testimony({ age: 14, place: 'Ghana' });
    const published = await content.testimony({
      ...{ narrative: 'published-by-another', publishedBy: 'UNICEF' },
      ...{ publishedUrl: 'https://unicef.example', consentReference: null },
    });
    const story = await content.story({ blocks: [told, published].map(showing.testimony) });
    expect(await judge(story)).toEqual([]);
    await expect(publish(story)).resolves.toBeDefined();
  });

  test('T4: a picture of a person beside an account counts', async () => {
    const testimony = showing.testimony(await content.testimony({ place: 'Accra' }));
    const beside = showing.picture({ ...picture, depicts: 'adult' });
    const story = await content.story({ blocks: [testimony, beside] });
    await expect(publish(story)).rejects.toMatchObject(refusedAt('blocks.0.testimony'));
    const apart = [testimony, showing.text('Words.'), beside];
    await content.stories.update({ documentId: story, data: { blocks: apart } });
    await expect(publish(story)).resolves.toBeDefined();
  });

  test('M2: an identifiable child stops a sensitive story, and is told of elsewhere', async () => {
    const story = await content.story({ hero: { ...picture, ...person }, sensitive: true });
    await expect(publish(story)).rejects.toMatchObject(refusedAt('hero.depicts'));
    await content.stories.update({ documentId: story, data: { sensitive: false } });
    expect(await judge(story)).toEqual(['M2 advises hero.depicts']);
    await expect(publish(story)).resolves.toBeDefined();
  });

  test('M1: a picture without maker or licence stops, deep in what a story shows', async () => {
    const phase = await content.phase({ picture: { ...picture, credit: ' ', licence: ' ' } });
    await expect(content.caseStudy({ phases: [phase] })).rejects.toMatchObject(
      refusedAt('phases', 'phases'),
    );
    await documentsOf(cms.strapi, 'case-study-phase').update({
      documentId: phase,
      data: { picture },
    });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    await expect(
      publish(await content.story({ blocks: [showing.caseStudy(caseStudy)] })),
    ).resolves.toBeDefined();
  });

  test('F2: a withdrawn figure stops a story, not its own record', async () => {
    const withdrawn = await content.statistic({ verification: 'withdrawn' });
    const phase = await content.phase({ statistics: [withdrawn] });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    const story = await content.story({
      blocks: [
        showing.statistics(await content.statistic(), withdrawn),
        showing.caseStudy(caseStudy),
      ],
    });
    await expect(publish(story)).rejects.toMatchObject(
      refusedAt('blocks.0.statistics', 'blocks.1.caseStudy'),
    );
    await expect(publish(story)).rejects.toThrow(
      'Block 2 (case study), case study “One operation”, phase “Intelligence”, statistic “People in forced labour”: This figure is withdrawn.',
    );
  });

  test('F2: a withdrawn figure stops a story that refers to it in a sentence', async () => {
    await content.statistic({ slug: 'withdrawn', verification: 'withdrawn' });
    const text = showing.text('Some [[withdrawn]] people.');
    const phase = await content.phase({ body: text.text });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    const story = await content.story({ blocks: [text, showing.caseStudy(caseStudy)] });
    await expect(publish(story)).rejects.toMatchObject(
      refusedAt('blocks.0.text', 'blocks.1.caseStudy'),
    );
  });

  test.each(RECORDS)('%s is not saved', async (_, type, wrong, fields, right) => {
    await expect(content[type](wrong)).rejects.toMatchObject(refusedAt(...fields));
    const documentId = await content[type](right);
    const documents = documentsOf(cms.strapi, type);
    await expect(documents.update({ documentId, data: wrong })).rejects.toMatchObject(
      refusedAt(...fields),
    );
  });

  test('F1, F2: a verified figure with a source that can be looked up is saved', async () => {
    const checked = { verification: 'verified', checkedOn: dayFrom(-1), checkedBy: 'Amina' };
    const lost = await content.source({ url: null });
    await expect(content.statistic({ ...checked, source: lost })).rejects.toMatchObject(
      refusedAt('source'),
    );
    const source = await content.source();
    await expect(content.statistic({ ...checked, source })).resolves.toBeDefined();
  });

  test('H5: the word "trigger" stops', async () => {
    const story = await content.story({ contentNote: 'Trigger warning.' });
    await expect(publish(story)).rejects.toMatchObject(refusedAt('contentNote'));
    await content.stories.update({ documentId: story, data: { contentNote: 'Of violence.' } });
    await expect(publish(story)).resolves.toBeDefined();
  });

  test('F1–F3, B1, H3, H5: advice is given and keeps nothing back', async () => {
    const outdated = { verification: 'outdated', reviewDue: dayFrom(-1) };
    const statistic = await content.statistic({
      ...outdated,
      source: await content.source({ url: null }),
    });
    const author = await content.author({ displayAs: 'full-name', portrait: picture });
    const blocks = [showing.statistics(statistic, await content.statistic())];
    const story = await content.story({ blocks, authors: [author], contentNote: null });
    expect(await judge(story)).toEqual([
      'H5 advises contentNote',
      'F2 advises blocks.0.statistics publicNote',
      'F3 advises blocks.0.statistics reviewDue',
      'F1 advises blocks.0.statistics url',
      'F1 advises blocks.0.statistics source',
      'B1 advises authors displayAs',
      'B1 advises authors portrait',
    ]);
    await expect(publish(story)).resolves.toBeDefined();
    const helpline = await documentsOf(cms.strapi, 'helpline').create({
      data: { name: 'Childline', country: 'GB' },
    });
    expect(await judge(helpline.documentId, 'api::helpline.helpline')).toEqual([
      'H3 advises lastCheckedOn',
    ]);
  });
});
