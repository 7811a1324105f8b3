import { paragraphs } from './blocks.ts';
import { documentsOf, type createContent } from './content.ts';
import type { SignedIn } from './people.ts';
import type { Cms } from './strapi.ts';

export const STORIES = '/content-manager/collection-types/api::story.story';
export const APPROVALS = '/newsroom/approvals';

/** Where a story stands, as the admin hears it. */
export interface Shown {
  state: string;
  changed: string[];
  digest: string;
}

/** A sensitive draft with every kind of thing in it that an approval is of. */
export async function sensitiveStory(
  cms: Cms,
  content: Awaited<ReturnType<typeof createContent>>,
): Promise<string> {
  const { documentId } = await documentsOf(cms.strapi, 'story').create({
    data: {
      title: 'A sensitive story',
      standfirst: 'What it is about.',
      publishedOn: '2026-11-01',
      sensitive: true,
      hero: content.picture,
      authors: [content.author],
      blocks: [
        { __component: 'block.rich-text', text: paragraphs('Words.') },
        { __component: 'block.statistics', layout: 'grid', statistics: [content.statistic] },
        { __component: 'block.case-study', caseStudy: content.caseStudy },
        { __component: 'block.testimony', testimony: content.testimony },
        { __component: 'block.picture', picture: content.picture, size: 'wide' },
      ],
    },
  });
  return documentId;
}

/** Asks for a review, approves or withdraws. */
export const take = (person: SignedIn, step: string, documentId: string, more: object = {}) =>
  person.ask('POST', `${APPROVALS}/${step}`, { documentId, locale: 'en', ...more });

export async function standing(person: SignedIn, documentId: string, locale = 'en') {
  const query = `documentId=${documentId}&locale=${locale}`;
  const { body } = await person.ask('GET', `${APPROVALS}?${query}`);
  // Safe because an answer of another shape fails what is expected of its fields.
  return (body as { data: Shown }).data;
}

export const publish = (person: SignedIn, documentId: string) =>
  person.ask('POST', `${STORIES}/${documentId}/actions/publish`, {});
