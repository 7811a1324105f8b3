import { plain, wholeWords } from './plain';

/** Families and schools as they tell who somebody is: "my uncle", "her teacher", not "a family". */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:grand|step|foster|god|half-)?-?(?:mother|father|brother|sister|son|daughter)s?',
    'm[uo]m(?:my)?s?|dads?|siblings?|twins?|uncles?|aunt(?:ie)?s?|cousins?|niece|nephew',
    'husband|wife|orphan(?:ed)?|only child|(?:eldest|oldest|youngest) of',
    '(?:head)?-?teachers?|classmates?|school ?friends?|headmaster|headmistress',
    '(?:grade|class|year|form) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)',
    '(?:my|her|his|their) (?:old |former |primary |secondary |high )*(?:school|college)',
  ],
  fr: [
    '(?:belle-|grand-|demi-)?(?:meres?|soeurs?)|(?:beau-|grand-|demi-)?(?:peres?|freres?)',
    'jumeaux?|jumelles?|oncles?|tantes?|cousine?s?|neveu|niece|mari|epouse|orpheline?',
    "(?:l'aine|cadet|benjamin)e?|professeurs?|institut(?:eur|rice)s?|camarades de classe",
    '(?:mon|son|leur|ma|sa) (?:ancienne? )?(?:ecole|college|lycee|classe)',
  ],
  es: [
    '(?:madre|padre)s?|mama|papa|herman[oa]s?|gemel[oa]s?|ti[oa]s?|(?:mi|su)s? prim[oa]s?|abuel[oa]s?',
    'padrastro|madrastra|marido|espos[oa]|huerfan[oa]|hij[oa] unic[oa]|sobrin[oa]',
    'maestr[oa]s?|profesor(?:a|es|as)?|companer[oa]s? de clase|(?:mi|su) (?:escuela|colegio|instituto)',
  ],
  ar: [
    '[وفبل]?(?:ام|اب|اخ|اخت|جد|جدت|عم|عمت|خال|خالت|والد|والدت|شقيق|شقيقت|زوج|معلم|معلمت|مدرست)(?:ي|ها|ه|هم|هن)',
    '[وفبل]?(?:ابو|اخو)(?:ها|ه|هم)|(?:ال)?يتيمة?|(?:ال)?توام|(?:زملاء|زميلات) (?:ال)?(?:صف|مدرسة)',
  ],
};

const PATTERNS = new Map(
  Object.entries(WORDS).map(([locale, words]) => [locale, wholeWords(words.join('|'))]),
);

/** A word for family or school in this text. */
export function findClosePeople(text: string, locale: string): string | null {
  const pattern = PATTERNS.get(locale);
  const readable = plain(text).replace(/œ/gu, 'oe');
  return pattern === undefined ? null : (readable.match(pattern)?.[0] ?? namedSchool(text));
}

/** "Accra Girls School": a school by its name. */
const NAMED =
  /(?:\p{Lu}[\p{L}'’.]+ ){1,4}(?:Primary |Secondary |High )?(?:School|College|Academy)\b/u;
const namedSchool = (text: string) => NAMED.exec(text)?.[0] ?? null;
