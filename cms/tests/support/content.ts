import type { Core, UID } from '@strapi/strapi';
import { captions, inputFile, mp4, scene } from './pictures.ts';
import { allBlocks, paragraphs } from './blocks.ts';

/** One of everything, related as an editor would; the story has every block. */
export async function createContent(strapi: Core.Strapi) {
  const files = await uploadFiles(strapi);
  const picture = pictureOf(files.picture);
  const records = await createRecords(strapi, picture);
  const related = await createStory(strapi, { title: 'A related story', slug: 'related' });
  const story = await createStory(strapi, {
    title: 'Every block',
    slug: 'every-block',
    hero: picture,
    authors: [records.author],
    topics: [records.topic],
    related: [related],
    contentNote: 'Speaks of exploitation.',
    corrections: [{ date: '2026-11-02', what: 'The year was wrong.' }],
    seo: { title: 'Every block', description: 'All of them.', picture },
    blocks: allBlocks({ ...records, ...files, picture }),
  });
  const page = await strapi.documents('api::page.page').create({
    data: {
      title: 'About',
      slug: 'about',
      blocks: [{ __component: 'block.rich-text', text: paragraphs('Who we are.') }],
    },
    status: 'published',
  });
  return { ...records, story, related: { documentId: related }, page, picture };
}

export const pictureOf = (file: number) => ({
  file,
  alternativeText: 'A blue hill under an orange sky.',
  credit: 'The club',
  licence: 'CC BY 4.0',
  depicts: 'illustration' as const,
});

type Row = { id: number; documentId: string } & Record<string, unknown>;
type Version = { documentId: string; locale?: string };

/** The document service for tests that write only what they speak of; its own types want it all. */
export interface LooseDocuments {
  create(given: { data: object; locale?: string; status?: 'published' }): Promise<Row>;
  update(given: Version & { data: object; status?: 'published' }): Promise<Row>;
  publish(which: Version): Promise<unknown>;
  unpublish(which: Version): Promise<unknown>;
  delete(which: Version): Promise<unknown>;
  findOne(which: Version & { status?: string; populate?: object }): Promise<Row | null>;
  findMany(asked: { filters?: object; locale?: string }): Promise<Row[]>;
}

export function documentsOf(strapi: Core.Strapi, type: string): LooseDocuments {
  // Safe because callers name our types, and Strapi checks what it is given.
  return strapi.documents(`api::${type}.${type}` as UID.ContentType) as unknown as LooseDocuments;
}

/** A published story with what it needs, and what is given. */
export async function createStory(strapi: Core.Strapi, given: object): Promise<string> {
  const { documentId } = await strapi.documents('api::story.story').create({
    data: {
      title: 'A story',
      slug: 'a-story',
      standfirst: 'What it is about.',
      publishedOn: '2026-11-01',
      sensitive: false,
      ...given,
    },
    status: 'published',
  });
  return documentId;
}

async function uploadFiles(strapi: Core.Strapi) {
  const upload = async (name: string, bytes: Buffer): Promise<number> => {
    const service = strapi.plugin('upload').service('upload');
    const [file] = await service.upload({ data: {}, files: inputFile(name, bytes) });
    return file.id;
  };
  return {
    picture: await upload('hill.png', await scene(900, 600).png().toBuffer()),
    video: await upload('walk.mp4', mp4),
    captions: await upload('walk.vtt', captions),
  };
}

async function createRecords(strapi: Core.Strapi, picture: ReturnType<typeof pictureOf>) {
  const topic = await create(strapi, 'topic', { name: 'Protection', slug: 'protection' });
  const author = await create(strapi, 'author', {
    name: 'Amina Hassan',
    slug: 'amina-h',
    role: 'Writer',
    bio: 'Writes about rights.',
    portrait: picture,
  });
  const source = await create(strapi, 'source', {
    publisher: 'International Labour Organization',
    title: 'Global estimates',
    url: 'https://www.ilo.org/estimates',
    accessed: '2026-11-01',
  });
  const statistic = await create(strapi, 'statistic', {
    displayValue: '150B',
    numericValue: 150_000_000_000,
    currency: 'USD',
    label: 'annual profits from forced labour',
    slug: 'annual-profits',
    source,
    topics: [topic],
    checkedOn: '2026-11-01',
    checkedBy: 'Somebody Real',
  });
  const phase = await create(strapi, 'case-study-phase', {
    name: 'Intelligence',
    headline: 'Network identification',
    body: paragraphs('How it began.'),
    picture,
    statistics: [statistic],
  });
  const caseStudy = await create(strapi, 'case-study', {
    title: 'One operation',
    slug: 'one-operation',
    summary: 'What was done.',
    phases: [phase],
  });
  const testimony = await create(strapi, 'testimony', {
    text: 'They said it was a good job.',
    form: 'retold',
    pseudonym: 'Maya',
    nameChanged: true,
    narrative: 'told-to-us',
    consentReference: 'secret-consent-reference',
    consentOn: '2026-01-01',
    consentExpires: '2028-01-01',
  });
  const helpline = await create(strapi, 'helpline', {
    name: 'Childline',
    country: 'GB, IE',
    phone: '0800 1111',
    web: 'https://www.childline.org.uk',
  });
  const redirect = await create(strapi, 'redirect', { from: '/old', to: '/stories/every-block' });
  const site = await create(strapi, 'site', {
    club: 'The club',
    school: 'The school',
    tagline: 'What we stand for.',
    navigation: [{ label: 'Stories', url: '/stories' }],
    sharePicture: picture,
  });
  return {
    topic,
    author,
    source,
    statistic,
    phase,
    caseStudy,
    testimony,
    helpline,
    redirect,
    site,
  };
}

async function create(strapi: Core.Strapi, type: string, data: object): Promise<string> {
  const { documentId } = await documentsOf(strapi, type).create({ data });
  return documentId;
}
