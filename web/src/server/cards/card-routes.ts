import type { Story } from '@breaking-the-chains/shared/parse';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { orNull } from '../../cms/or-null.ts';
import { directionOf } from '../../format/locale.ts';
import { defineFile, type FileBody, type Route } from '../../pages/route.ts';
import { languageIn } from '../../ui/use-language.ts';
import { figureCardWords, storyCardWords } from './card-words.ts';
import { drawCard, type Layout } from './drawing.ts';
import { figureLayout } from './figure-layout.ts';
import { siteLayout } from './site-layout.ts';
import { storyLayout } from './story-layout.ts';

const storyCard = defineFile<Story>({
  name: 'story-card',
  pattern: '/stories/:slug/card.png',
  query: [],
  load: ({ cms, slug }) => ownSlug(cms.fetchStory(slug), slug),
  make: (story, { site, locale }) =>
    png(storyLayout(storyCardWords(story, site, languageIn(locale)))),
});

const figureCard = defineFile<Statistic>({
  name: 'figure-card',
  pattern: '/figures/:slug/card.png',
  query: [],
  load: ({ cms, slug }) => ownSlug(cms.fetchStatistic(slug), slug),
  make: (statistic, { site, locale }) =>
    png(figureLayout(figureCardWords(statistic, site, languageIn(locale)))),
});

const siteCard = defineFile<object>({
  name: 'site-card',
  pattern: '/card.png',
  query: [],
  // The settings of the site come with every file.
  load: async () => ({}),
  make: (_, { site, locale }) => png(siteLayout(site, directionOf(locale))),
});

export const cardRoutes: readonly Route[] = [storyCard, figureCard, siteCard];

/** The CMS also finds documents by id, which is no address of ours. */
async function ownSlug<Found extends { slug: string }>(
  finding: Promise<Found>,
  slug: string,
): Promise<Found | null> {
  const found = await orNull(finding);
  return found?.slug === slug ? found : null;
}

async function png(layout: Layout): Promise<FileBody> {
  return { mime: 'image/png', body: await drawCard(layout) };
}
