import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { Picture } from '@breaking-the-chains/shared/media';
import { plainText, withoutFigures } from '@breaking-the-chains/shared/rich-text';
import type { DocumentKind, FetchedDocument } from '../../cms/documents.ts';
import { formatRow } from '../../format/lists.ts';
import { shownNumber } from '../../format/shown-number.ts';
import { helplineAnchor } from '../../pages/story/helpline-anchor.ts';
import { countryWords } from '../../pages/story/helpline-words.ts';
import { figureWords, withStatus, spokenAmount } from '../../ui/statistic/figure-words.ts';
import type { Language } from '../../ui/use-language.ts';
import { foundBy, textAroundFigures, wordsToShow } from './block-words.ts';

type Words = readonly (string | null)[];

/** Where a document is shown, and in what words and pictures. */
interface Shown {
  path: string;
  title: string;
  /** Where it may be another than the page's. */
  titleLocale?: string;
  summary?: string | null;
  headings?: Words;
  /** Of topics and authors: found by, and not shown, since an excerpt of them says nothing. */
  names?: Words;
  text: Words;
  publishedOn?: string | null;
  sensitive?: boolean;
  pictures?: readonly (Picture | null)[];
}

type DocumentOf<Kind extends DocumentKind> = Extract<FetchedDocument, { kind: Kind }>['document'];

const readers: {
  [K in DocumentKind]: (document: DocumentOf<K>, language: Language) => Shown | null;
} = {
  story({ slug, title, standfirst, publishedOn, sensitive, hero, ...rest }, { paths }) {
    const { blocks, topics, authors } = rest;
    return {
      ...{ path: paths.story(slug), title, summary: standfirst, publishedOn, sensitive },
      headings: blocks.flatMap(foundBy),
      names: [...topics, ...authors].map(({ name }) => name),
      text: blocks.flatMap(wordsToShow),
      pictures: [hero, ...blocks.flatMap(picturesOf)],
    };
  },
  page: ({ slug, title, blocks }, { paths }) => ({
    ...{ path: paths.page(slug), title },
    headings: blocks.flatMap(foundBy),
    text: blocks.flatMap(wordsToShow),
    pictures: blocks.flatMap(picturesOf),
  }),
  statistic(statistic, language) {
    const { slug, label, spokenText, definition, population, place } = statistic;
    const { publicNote, source, displayValue } = statistic;
    const words = figureWords(statistic, language);
    return {
      ...{
        path: language.paths.figure(slug),
        title: label,
        summary: withStatus(words.value, words),
      },
      // Found by the number however it is said, and not shown: that would be bare.
      headings: [...spellingsOf(displayValue), spokenAmount(statistic, language)],
      text: [
        ...[definition, population, place, publicNote, source?.publisher, source?.title],
        spokenText && withStatus(spokenText, words),
      ].map((part) => part ?? null),
    };
  },
  'case-study': ({ slug, title, summary, place, period, phases }, { paths }) => ({
    ...{ path: paths.caseStudy(slug), title, summary },
    headings: phases.flatMap(({ name, headline, body }) => [
      ...[name, headline],
      textAroundFigures(body),
    ]),
    text: [place, period, ...phases.map(({ body }) => plainText(withoutFigures(body)))],
    pictures: phases.map(({ picture }) => picture),
  }),
  topic: ({ slug, name, description }, { paths }) => ({
    ...{ path: paths.topic(slug), title: name, summary: description, text: [] },
  }),
  // B1, B2: who is not named on the site is not found by name either.
  author: ({ slug, name, role, bio }, { paths }) =>
    name === null ? null : { path: paths.author(slug), title: name, summary: role, text: [bio] },
  helpline(helpline, language) {
    const { name, operator, audience, phone, text, web, languages } = helpline;
    const isForeign = helpline.locale !== language.locale;
    const own = [countryWords(helpline.country, language), isForeign ? null : audience];
    return {
      path: `${language.paths.help()}#${encodeURIComponent(helplineAnchor(helpline))}`,
      title: name,
      titleLocale: helpline.locale,
      summary: formatRow(own),
      // Found by, and not shown: its page says beside each number when it was last checked (H3).
      headings: [operator, audience, phone, text, web, languages],
      text: [],
    };
  },
};

/** Null for a document that has no page of its own. */
export function shownOf({ kind, document }: FetchedDocument, language: Language): Shown | null {
  // Safe because the document's own kind chose its reader.
  const read = readers[kind] as (document: unknown, language: Language) => Shown | null;
  return read(document, language);
}

/** "28 M", "28M" and "28000000", and so for "15,000+". */
function spellingsOf(displayValue: string): Words {
  const value = shownNumber(displayValue);
  const joined = displayValue.replaceAll(/\s/g, '');
  return [...new Set([displayValue, joined, value === null ? null : String(value)])];
}

function picturesOf(block: Block): (Picture | null)[] {
  if (block.type === 'picture') return [block.picture];
  return block.type === 'case-study' ? block.caseStudy.phases.map(({ picture }) => picture) : [];
}
