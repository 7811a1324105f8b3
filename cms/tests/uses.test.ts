import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from './support/content.ts';
import { adminOf, contentOf, GOOD, showing, uploadPicture, type Content } from './support/gate.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

describe.each(databases)('where something is used, on %s,', (database) => {
  let cms: Cms;
  let content: Content;
  let picture: Awaited<ReturnType<typeof uploadPicture>>;
  let admin: Awaited<ReturnType<typeof adminOf>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = contentOf(cms);
    picture = await uploadPicture(cms.strapi);
    admin = await adminOf(cms);
  });
  afterAll(() => cms.stop());

  const publish = (documentId: string) => content.stories.publish({ documentId });
  const usesOf = async (type: string, documentId: string | number) => {
    const uid = type.includes('::') ? type : `api::${type}.${type}`;
    const { status, body } = await admin(
      'GET',
      `/newsroom/uses?uid=${uid}&documentId=${documentId}`,
    );
    expect(status).toBe(200);
    return body.data.map(
      (use: { title: string; isLive: boolean; isDraft: boolean; path: string; locale: string }) =>
        [use.title, use.locale, use.isLive && 'live', use.isDraft && 'draft', use.path]
          .filter(Boolean)
          .join(' '),
    );
  };

  test('is found through everything that shows it, in drafts and live', async () => {
    const source = await content.source();
    const statistic = await content.statistic({ label: 'A figure', source });
    const phase = await content.phase({ statistics: [statistic], picture });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    const author = await content.author();
    const testimony = await content.testimony();
    const topic = await documentsOf(cms.strapi, 'topic').create({
      data: { name: 'T', slug: 'used' },
    });
    const related = await content.story({ title: 'Related' });
    const documentId = await content.story({
      ...{
        title: 'Shows all',
        authors: [author],
        topics: [topic.documentId],
        related: [related],
      },
      blocks: [showing.text('A.'), showing.caseStudy(caseStudy), showing.testimony(testimony)],
    });
    await publish(related);
    await publish(documentId);
    const draft = await content.story({
      title: 'Draft',
      blocks: [showing.statistics(statistic)],
    });
    const story = 'Shows all en live draft';
    expect(await usesOf('statistic', statistic)).toEqual([
      `${story} blocks.1.caseStudy`,
      'Draft en draft blocks.0.statistics',
      'Intelligence en live statistics',
      'One operation en live phases',
    ]);
    expect(await usesOf('source', source)).toEqual([
      `${story} blocks.1.caseStudy`,
      'Draft en draft blocks.0.statistics',
      'A figure en live source',
      'Intelligence en live statistics',
      'One operation en live phases',
    ]);
    expect(await usesOf('testimony', testimony)).toEqual([`${story} blocks.2.testimony`]);
    expect(await usesOf('case-study', caseStudy)).toEqual([`${story} blocks.1.caseStudy`]);
    expect(await usesOf('case-study-phase', phase)).toEqual([
      `${story} blocks.1.caseStudy`,
      'One operation en live phases',
    ]);
    expect(await usesOf('author', author)).toEqual([`${story} authors`]);
    expect(await usesOf('topic', topic.documentId)).toEqual([`${story} topics`]);
    expect(await usesOf('story', related)).toEqual([`${story} related`]);
    expect(await usesOf('story', draft)).toEqual([]);
  });

  test('is found for a picture, by its number or its id, wherever it stands', async () => {
    const other = await uploadPicture(cms.strapi);
    const author = await content.author({ name: 'With a face', portrait: other });
    const file = await cms.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { id: other.file } });
    const documentId = await content.story({
      ...{ title: 'Pictures', hero: other, authors: [author] },
      blocks: [showing.text('A.'), showing.picture(other)],
    });
    const uid = 'plugin::upload.file';
    const found = await usesOf(uid, other.file);
    expect(found).toEqual(await usesOf(uid, file.documentId));
    expect(found.sort()).toEqual([
      'Pictures en draft authors',
      'Pictures en draft blocks.1.picture.file',
      'Pictures en draft hero.file',
      'With a face en live portrait.file',
    ]);
    await content.stories.delete({ documentId });
    expect(await usesOf(uid, other.file)).toEqual(['With a face en live portrait.file']);
  });

  test('F4: is found where a sentence refers to a figure by its key, in its own language', async () => {
    const data = { slug: 'in-a-sentence', label: 'A figure' };
    const statistic = await content.statistic(data);
    await documentsOf(cms.strapi, 'statistic').update({
      ...{ documentId: statistic, locale: 'fr' },
      data: { label: 'Un chiffre', displayValue: '28 M' },
    });
    const text = showing.text('Some [[in-a-sentence]] people.');
    const documentId = await content.story({ title: 'Refers', blocks: [showing.text('A.'), text] });
    const phase = await content.phase({ body: text.text });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    await publish(await content.story({ title: 'Deep', blocks: [showing.caseStudy(caseStudy)] }));
    const french = { ...GOOD.story, slug: 'refers-fr', title: 'Français', blocks: [text] };
    await content.stories.update({ documentId, locale: 'fr', data: french });
    expect(await usesOf('statistic', `${statistic}&locale=en`)).toEqual([
      'Deep en live draft blocks.0.caseStudy',
      'Refers en draft blocks.1.text',
      'Intelligence en live body',
      'One operation en live phases',
    ]);
    expect(await usesOf('statistic', `${statistic}&locale=fr`)).toEqual([
      'Français fr draft blocks.0.text',
    ]);
  });

  test('is told apart by language', async () => {
    const testimony = await content.testimony();
    await documentsOf(cms.strapi, 'testimony').update({
      ...{ documentId: testimony, locale: 'fr' },
      data: { text: 'On lui a menti.' },
    });
    const documentId = await content.story({ title: 'English' });
    const data = {
      ...GOOD.story,
      slug: 'fr',
      title: 'Français',
      blocks: [showing.testimony(testimony)],
    };
    await content.stories.update({ documentId, locale: 'fr', data });
    expect(await usesOf('testimony', `${testimony}&locale=fr`)).toEqual([
      'Français fr draft blocks.0.testimony',
    ]);
    expect(await usesOf('testimony', `${testimony}&locale=en`)).toEqual([]);
  });
});
