import type { Story } from '@breaking-the-chains/shared/parse';
import type { Site } from '@breaking-the-chains/shared/site';
import type { Source } from '@breaking-the-chains/shared/source';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { dayOf, formatDay, formatPublished } from '../../format/dates.ts';
import { formatNames, formatRow } from '../../format/lists.ts';
import { figureWords } from '../statistic/figure-words.ts';
import { isOnlyNamed, sourceLabel } from '../statistic/statistic-status.ts';
import type { Language } from '../use-language.ts';
import { bibtex } from './bibtex.ts';

/** How to name a page of the site elsewhere. */
export interface Citation {
  /** Without the address, which stands behind it. */
  text: string;
  url: string;
  bibtex: string;
}

interface Place {
  site: Pick<Site, 'club'>;
  /** Absolute. */
  url: string;
  language: Language;
}

type Cited = Pick<Story, 'id' | 'title' | 'authors' | 'updatedAt'>;

/** A story by those who are named in it; where nobody is, by the club (B1, B2). */
export function citeStory(story: Cited, published: string | null, place: Place): Citation {
  const { site, url, language } = place;
  const words = language.messages.cite;
  const day = published ?? dayOf(story.updatedAt);
  const names = story.authors.flatMap(({ name }) => name ?? []);
  const shown = formatDay(day, language.locale);
  const by =
    names.length === 0
      ? words.storyOf(site.club, shown, story.title)
      : words.storyBy(formatNames(names, language.locale), shown, story.title, site.club);
  return {
    ...{ text: by, url },
    bibtex: bibtex({
      ...{ key: keyOf('story', story.id, day), title: story.title, day, url, note: null },
      ...{ authors: names.length === 0 ? [site.club] : names, publisher: site.club },
    }),
  };
}

/**
 * A figure by its source (F1), as shown here, never without its status (F2). One that has not
 * been found in its source is the club's word, and not that of the source.
 */
export function citeFigure(statistic: Statistic, { site, url, language }: Place): Citation {
  const words = language.messages.cite;
  const { value, label, status } = figureWords(statistic, language);
  const { source, id } = statistic;
  const day = dayOf(statistic.updatedAt);
  const amount = words.amount(value, label);
  const shown = formatDay(day, language.locale);
  const origin = originOf(statistic, language);
  const named =
    source === null || isOnlyNamed(statistic)
      ? `${words.figureBare(amount, site.club, shown)} ${origin}`
      : words.figureFrom(sourceName(source, language), amount, site.club, shown);
  return {
    ...{ text: `${named} ${status}`, url },
    bibtex: bibtex({
      ...{ key: keyOf('figure', id, day), title: amount, day, url, publisher: site.club },
      authors: [site.club],
      note: `${origin} ${status}`,
    }),
  };
}

function originOf(statistic: Statistic, language: Language): string {
  const { source } = statistic;
  if (source === null) return figureWords(statistic, language).origin;
  const name = sourceName(source, language);
  return isOnlyNamed(statistic) ? `${sourceLabel(statistic, language)} ${name}.` : `${name}.`;
}

function sourceName({ publisher, title, published }: Source, { locale }: Language): string {
  return formatRow([publisher, title, formatPublished(published, locale)]);
}

/** By document, since titles and addresses change. */
function keyOf(kind: string, id: string, day: string): string {
  return `${kind}-${day.slice(0, 4)}-${id.replace(/[^a-z0-9]/gi, '').slice(0, 8)}`;
}
