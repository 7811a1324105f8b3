import { createCms } from '../cms/cms.ts';
import { eachPage } from '../cms/each-page.ts';
import { createIngredients } from '../cms/ingredients.ts';
import type { FetchJson } from '../cms/transport.ts';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import type { News } from './pages/flights.ts';
import { destinationOf, redirectTable, type Destination, type Move } from './redirect-table.ts';

export interface Redirects {
  /** Where the page of this path is now; null when nothing is known of it, or the CMS cannot say. */
  find(path: string): Promise<Destination | null>;
  apply(news: News): void;
}

/** Addresses that once were: asked for when a page is not there, and again only after a change. */
export function createRedirects(fetchJson: FetchJson): Redirects {
  let table: Promise<ReadonlyMap<string, Destination>> | null = null;

  async function fetchTable(): Promise<ReadonlyMap<string, Destination>> {
    const ingredients = createIngredients();
    const onBroken = () => {};
    const cms = createCms({ fetchJson, ingredients, locale: DEFAULT_LOCALE, onBroken });
    const found: Move[] = [];
    await eachPage(
      (page) => cms.fetchRedirects({ page }),
      (redirects) => {
        found.push(...redirects);
      },
    );
    return redirectTable(found);
  }

  return {
    async find(path) {
      const mine = (table ??= fetchTable());
      try {
        return destinationOf(await mine, path);
      } catch {
        // A definite "not found" stays one while the CMS cannot tell more.
        if (table === mine) table = null;
        return null;
      }
    },
    apply(news) {
      if (news === 'everything' || news.some(({ type }) => type === 'redirect')) table = null;
    },
  };
}
