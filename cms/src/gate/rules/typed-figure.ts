import { withoutReferences } from '../../figures/reference';
import { sentencesOf } from '../../language/sentences';
import { fieldsOf } from '../../unknown-fields';
import { advises, type Rule } from '../rule';
import { textsIn } from '../texts-in';

const NUMBER = '\\p{Nd}+(?:[.,\u066b]\\p{Nd}+)?';
const PER_CENT =
  '\\s?[%\u066a]|\\sper\\s?cent|\\spour cent|\\spor ciento|\\sفي الم(?:ئ|ائ)ة|\\sبالم(?:ئ|ائ)ة';
const SCALES =
  'thousand|million|billion|trillion|mille|millions|milliards?|mil|millón|millones|ألف|آلاف|مليون|ملايين|مليار|مليارات';
/** As the house writes figures: 28M, $150bn. */
const SHORT = '\\s?(?:M|B|bn|Md)';
const ENDS = '(?![\\p{L}\\p{M}\\p{Nd}])';

// Years have no groups of digits, and decimals no comma in English. Telephone numbers are grouped by
// spaces too: a bare one counts where numbers are written so, behind one or two digits, before a word.
const GROUPED: Readonly<Record<string, string>> = {
  en: "[,\u00a0\u202f'’]",
  fr: "[.\u00a0\u202f'’]",
  es: "[.\u00a0\u202f'’]",
  ar: '[,٬\u00a0\u202f]',
};
const grouped = (separator: string) => `\\p{Nd}{1,3}(?:${separator}\\p{Nd}{3})+(?!\\p{Nd})`;
const SPACED = '(?<!\\p{Nd} )\\p{Nd}{1,2}(?: \\p{Nd}{3})+(?= \\p{L})';

function patternFor(language: string, separator: string): RegExp {
  const plain = `${NUMBER}(?:(?:${PER_CENT}|\\s(?:${SCALES})|${SHORT})${ENDS})`;
  const spaced = ['fr', 'es'].includes(language) ? `|(?<!-)${SPACED}` : '';
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,:/#+])(?:${plain}|(?<!-)${grouped(separator)}${spaced})`,
    'gu',
  );
}

const PATTERNS = new Map(
  Object.entries(GROUPED).map(([language, separator]) => [
    language,
    patternFor(language, separator),
  ]),
);

interface Typed {
  excerpt: string;
  matched: string;
}

/** F4: what is a figure's record changes on every page at once; what is typed stays as it was. */
export const typedFigure: Rule = ({ values, types, path, around }) => {
  if (!around.isInStory) return [];
  return Object.keys(types)
    .filter((name) => types[name] === 'blocks')
    .flatMap((name) =>
      typedIn(values[name], around.locale).map(({ excerpt, matched }) =>
        advises('F4', {
          ...{ path: [...path, name], excerpt, matched, found: `${matched} ${excerpt}` },
          message: `"${matched}" is typed. If it is a figure, write the key of its statistic here between [[ and ]] (an editor makes new ones): readers then see its source, and one edit changes it on every page.`,
        }),
      ),
    );
};

/** Once for each number in a sentence; neither in what somebody else has said, nor in a link. */
function typedIn(nodes: unknown, locale: string): Typed[] {
  const pattern = PATTERNS.get(locale);
  if (pattern === undefined || !Array.isArray(nodes)) return [];
  const ours = nodes.filter((node: unknown) => fieldsOf(node)['type'] !== 'quote');
  const found = textsIn(ours)
    .filter(({ isInLink }) => !isInLink)
    .flatMap(({ text }) => sentencesOf(withoutReferences(text), locale))
    .flatMap(({ text }) =>
      Array.from(text.matchAll(pattern), ([matched]) => ({ excerpt: text, matched })),
    );
  return [...new Map(found.map((one) => [`${one.matched} ${one.excerpt}`, one])).values()];
}
