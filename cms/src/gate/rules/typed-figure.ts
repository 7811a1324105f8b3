import { withoutReferences } from '../../figures/reference';
import { sentencesOf } from '../../language/sentences';
import { advises, type Rule } from '../rule';
import { textsIn } from '../texts-in';

// 4,500 in any digits; years have no such groups. With bare spaces telephone numbers look alike, so
// there a word has to follow, and Europe's 116 numbers are left alone.
const GROUPED =
  "\\p{Nd}{1,3}(?:[.,\u066c\u2019'\u00a0\u202f]\\p{Nd}{3})+(?!\\p{Nd})|(?!116 )(?<!\\p{Nd} )\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?= \\p{L})";
const PLAIN = '\\p{Nd}+(?:[.,\u066b]\\p{Nd}+)?';
const SIGN = '\\s?[%\u066a]';
// English, French, Spanish and Arabic.
const WORD =
  '\\s(?:per\\s?cent|thousand|million|billion|pour cent|mille|millions|milliards?|por ciento|mil|mill\u00f3n|millones|\u0623\u0644\u0641|\u0645\u0644\u064a\u0648\u0646|\u0645\u0644\u064a\u0627\u0631|\u0641\u064a \u0627\u0644\u0645\u0626\u0629)(?![\\p{L}\\p{M}])';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/#+-])(?:${PLAIN}(?:${SIGN}|${WORD})|(?:${GROUPED})(?:${SIGN}|${WORD})?)`,
  'giu',
);

/** F4: what is a figure's record changes on every page at once; what is typed stays as it was. */
export const typedFigure: Rule = ({ values, types, path, around }) =>
  around.isInStory
    ? Object.keys(types)
        .filter((name) => types[name] === 'blocks')
        .flatMap((name) =>
          typedIn(values[name], around.locale).map(({ excerpt, matched }) =>
            advises('F4', {
              ...{ path: [...path, name], excerpt, matched, found: `${matched} ${excerpt}` },
              message: `"${matched}" is typed. If it is a figure, make a statistic of it and write its key here between [[ and ]]: readers then see its source, and one edit changes it everywhere.`,
            }),
          ),
        )
    : [];

const typedIn = (nodes: unknown, locale: string) =>
  textsIn(nodes).flatMap(({ text }) =>
    sentencesOf(withoutReferences(text), locale).flatMap((sentence) =>
      Array.from(sentence.text.matchAll(FIGURE), ([matched]) => ({
        ...{ excerpt: sentence.text, matched },
      })),
    ),
  );
