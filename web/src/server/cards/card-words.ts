import type { Story } from '@breaking-the-chains/shared/parse';
import type { Site } from '@breaking-the-chains/shared/site';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { directionOf } from '../../format/locale.ts';
import { firstFigure } from '../../story/first-figure.ts';
import { figureWords, type FigureWords } from '../../ui/statistic/figure-words.ts';
import type { Language } from '../../ui/use-language.ts';

/** All that a card says. */
export interface Card {
  direction: 'ltr' | 'rtl';
  club: string;
  /** A line above the title. */
  kicker: string | null;
  title: string;
  figure: FigureWords | null;
}

export function storyCardWords(story: Story, site: Site, language: Language): Card {
  const figure = firstFigure(story.blocks);
  return {
    direction: directionOf(language.locale),
    club: site.club,
    kicker: story.topics[0]?.name ?? null,
    title: story.title,
    figure: figure === null ? null : figureWords(figure, language),
  };
}

export function figureCardWords(statistic: Statistic, site: Site, language: Language) {
  return {
    direction: directionOf(language.locale),
    club: site.club,
    figure: figureWords(statistic, language),
  };
}
