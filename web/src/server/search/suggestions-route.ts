import type { Found, TextPart } from '../../pages/search/found.ts';
import { defineFile, type FileBody } from '../../pages/route.ts';
import type { Locale } from '../../format/locale.ts';
import { foreignText } from '../../ui/foreign-text.ts';
import { languageIn } from '../../ui/use-language.ts';

const MOST = 6;

/** For the search box as one types (islands/search-box.ts): ready words and addresses, no markup. */
export const suggestionsRoute = defineFile({
  name: 'suggestions',
  pattern: '/search.json',
  query: ['q'],
  kept: false,
  load: async ({ search, locale, query }) =>
    search.find(query.get('q') ?? '', { locale, limit: MOST, offset: 0 }),
  make: (found, { locale }) => suggestionsOf(found, locale),
});

function suggestionsOf({ hits, seeksHelp }: Found, locale: Locale): FileBody {
  const { messages, paths } = languageIn(locale);
  const words = messages.search;
  const found = hits.map(({ path, kind, title, titleLocale }) => ({
    ...{ path, kind: words.kind[kind], ...foreignText(titleLocale, locale) },
    title: title.map(pairOf),
  }));
  const help = { path: paths.help(), kind: words.kind.help, title: [[messages.help.title, 0]] };
  const others = found.filter(({ path }) => path !== help.path);
  const all = seeksHelp ? [help, ...others] : found;
  const suggestions = {
    status: all.length === 0 ? words.nothing : words.suggested(all.length),
    hits: all,
  };
  return { mime: 'application/json; charset=utf-8', body: JSON.stringify(suggestions) };
}

const pairOf = ({ text, isMarked }: TextPart): [string, 0 | 1] => [text, isMarked ? 1 : 0];
