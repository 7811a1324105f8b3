import { messagesIn } from '../../i18n/messages.ts';
import type { Found, TextPart } from '../../pages/search/found.ts';
import { defineFile, type FileBody } from '../../pages/route.ts';
import type { Locale } from '../../format/locale.ts';

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

function suggestionsOf({ hits }: Found, locale: Locale): FileBody {
  const words = messagesIn(locale).search;
  const suggestions = {
    status: hits.length === 0 ? words.nothing : words.suggested(hits.length),
    hits: hits.map(({ path, kind, title }) => ({
      ...{ path, kind: words.kind[kind] },
      title: title.map(pairOf),
    })),
  };
  return { mime: 'application/json; charset=utf-8', body: JSON.stringify(suggestions) };
}

const pairOf = ({ text, isMarked }: TextPart): [string, 0 | 1] => [text, isMarked ? 1 : 0];
