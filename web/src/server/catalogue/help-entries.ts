import { LOCALES, type Locale } from '../../format/locale.ts';
import { emergencyNumbers } from '../../pages/help/emergency-numbers.ts';
import { languageIn } from '../../ui/use-language.ts';
import type { Entry } from './entry.ts';

type Words = Pick<Entry, 'id' | 'path' | 'title' | 'summary'> & {
  headings: readonly string[];
  text: readonly string[];
};

/** The site's own pages of help in each language, so that who looks for help finds it. */
export function helpEntries(): Entry[] {
  return LOCALES.flatMap((locale) =>
    [helpWords(locale), stayingSafeWords(locale)].map(({ headings, text, ...words }) => ({
      ...{ kind: 'help' as const, locale, titleLocale: locale, updatedAt: null, publishedOn: null },
      ...{ names: '', sensitive: false, pictures: [], ingredients: [] },
      ...words,
      headings: headings.join('\n'),
      text: text.join('\n'),
    })),
  );
}

function helpWords(locale: Locale): Words {
  const { messages, paths } = languageIn(locale);
  const words = messages.helpPage;
  const numbers = emergencyNumbers(null).map(({ number }) => number);
  return {
    ...{ id: 'help', path: paths.help(), title: words.title, summary: words.introduction },
    headings: [words.danger, words.emergency, ...numbers, words.worry, words.noInbox, words.online],
    text: [words.dangerText, ...words.worryText, words.noInboxText, words.onlineText],
  };
}

function stayingSafeWords(locale: Locale): Words {
  const { messages, paths } = languageIn(locale);
  const { title, introduction, parts } = messages.stayingSafe;
  const all = Object.values(parts);
  return {
    ...{ id: 'staying-safe', path: paths.stayingSafe(), title, summary: introduction },
    headings: all.map(({ heading }) => heading),
    text: all.flatMap(({ text }) => text),
  };
}
