import type { Level } from './entry';
import { isName } from './names';
import { patternOf, type Near, type Pattern } from './pattern';
import { hideQuotations } from './quotations';
import { sentencesOf, type Sentence } from './sentences';
import type { Text } from './text';
import { ARABIC } from './words-ar';
import { ENGLISH } from './words-en';
import { SPANISH } from './words-es';
import { FRENCH } from './words-fr';

/** A word of the table in a text, and what to write instead. */
export interface LanguageFinding {
  /** Of the entry: "L-child-pornography". */
  id: string;
  level: Level;
  path: readonly string[];
  /** The whole sentence, composed (NFC) and without what has no width. */
  excerpt: string;
  /** Where the match stands in the excerpt. */
  start: number;
  end: number;
  matched: string;
  /** In the language of the text. */
  preferred: readonly string[];
  /** To the editor, in English. */
  message: string;
}

const TABLES: Readonly<Record<string, readonly Pattern[]>> = {
  en: ENGLISH.map(patternOf),
  fr: FRENCH.map(patternOf),
  es: SPANISH.map(patternOf),
  ar: ARABIC.map(patternOf),
};
/** Of no width and no meaning; pasted, they would hide a word. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * The words of SAFETY.md §5 in these texts, in the order in which they are read. Proper names and
 * what stands between quotation marks are skipped. A language without a table has no findings.
 */
export function findLanguage(texts: readonly Text[], locale: string): LanguageFinding[] {
  const [language = ''] = locale.split('-');
  const patterns = TABLES[language] ?? [];
  return texts.flatMap(({ path, text }) => {
    const whole = text.normalize('NFC').replace(INVISIBLE, '');
    const shown = hideQuotations(whole);
    return sentencesOf(whole, locale).flatMap((sentence) =>
      findIn(sentence, shown, patterns).map((hit) => findingOf(hit, sentence, path)),
    );
  });
}

interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
}

/** What an earlier entry of the table has found is not told twice. */
function findIn(sentence: Sentence, shown: string, patterns: readonly Pattern[]): Hit[] {
  const words = shown.slice(sentence.start, sentence.start + sentence.text.length);
  const hits: Hit[] = [];
  for (const pattern of patterns) {
    for (const hit of hitsOf(pattern, words)) {
      const isTold = hits.some((one) => one.start < hit.end && hit.start < one.end);
      if (!isTold && isMeant(words, hit)) hits.push(hit);
    }
  }
  return hits.sort((one, other) => one.start - other.start);
}

// Not matchAll, which copies the pattern for each of hundreds of sentences.
function* hitsOf(pattern: Pattern, words: string): Generator<Hit> {
  const { match } = pattern;
  match.lastIndex = 0;
  for (let found = match.exec(words); found !== null; found = match.exec(words)) {
    yield { pattern, start: found.index, end: match.lastIndex };
  }
}

function isMeant(sentence: string, { pattern, start, end }: Hit): boolean {
  const { entry, needs, unless } = pattern;
  const stands = (near: Near) => near.pattern.test(around(sentence, { start, end }, near));
  if (!needs.every(stands) || unless.some(stands)) return false;
  return !isName(sentence, start, end, entry.level === 'stops-unless-overridden');
}

/** The words that a nearby condition looks at. */
function around(
  sentence: string,
  { start, end }: { start: number; end: number },
  { before, after }: Near,
): string {
  const [left, right] = [sentence.slice(0, start), sentence.slice(end)];
  if (before === undefined && after === undefined) return `${left} | ${right}`;
  return `${lastWords(left, before ?? 0)} | ${firstWords(right, after ?? 0)}`;
}

const wordsAt = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
const firstWords = (text: string, count: number) => wordsAt(text).slice(0, count).join(' ');
const lastWords = (text: string, count: number) =>
  count === 0 ? '' : wordsAt(text).slice(-count).join(' ');

function findingOf(
  { pattern: { entry }, start, end }: Hit,
  { text }: Sentence,
  path: readonly string[],
): LanguageFinding {
  const { id, level, preferred, advice } = entry;
  const matched = text.slice(start, end);
  const instead = preferred.map((words) => `“${words}”`).join(' or ');
  const message = `Instead of “${matched}”, ${advice ?? `write ${instead}`}.`;
  return { id, level, path, excerpt: text, start, end, matched, preferred, message };
}
