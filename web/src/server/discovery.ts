import type { Change } from '@breaking-the-chains/shared/change';
import { createCms, type Cms } from '../cms/cms.ts';
import { eachPage } from '../cms/each-page.ts';
import { createIngredients } from '../cms/ingredients.ts';
import { orNull } from '../cms/or-null.ts';
import type { FetchJson } from '../cms/transport.ts';
import { isLocale, LOCALES, type Locale } from '../format/locale.ts';
import { inLocale, pathsIn } from '../format/paths.ts';
import type { Route } from '../pages/route.ts';
import { LIST_PAGES, PAGE_KINDS } from './page-kinds.ts';

/** Finds the addresses of pages, so that they are finished before anyone asks. */
export interface Discovery {
  /** Every page that the CMS knows of, as its lists tell. */
  findAll(found: (paths: readonly string[]) => void): Promise<void>;
  /** Pages that a change may have brought, or brought to another address. */
  findNew(change: Change, found: (paths: readonly string[]) => void): Promise<void>;
}

export function createDiscovery(fetchJson: FetchJson, routes: readonly Route[]): Discovery {
  return new ListDiscovery(fetchJson, routes);
}

class ListDiscovery implements Discovery {
  constructor(
    private readonly fetchJson: FetchJson,
    private readonly routes: readonly Route[],
  ) {}

  async findAll(found: (paths: readonly string[]) => void): Promise<void> {
    for (const locale of LOCALES) {
      found(this.ownPages(locale));
      for (const find of Object.values(LIST_PAGES)) {
        found(await find(this.cms(locale), pathsIn(locale)));
      }
      for (const kind of Object.values(PAGE_KINDS)) {
        await eachPage(
          (page) => kind.fetchMany(this.cms(locale), page),
          (items) => found(items.map(({ slug }) => kind.path(pathsIn(locale), slug))),
        );
      }
    }
  }

  async findNew(change: Change, found: (paths: readonly string[]) => void): Promise<void> {
    const { locale } = change;
    const locales = locale !== null && isLocale(locale) ? [locale] : LOCALES;
    for (const one of locales) found(await this.findOne(change, one));
  }

  private cms(locale: Locale): Cms {
    return createCms({
      fetchJson: this.fetchJson,
      ingredients: createIngredients(),
      locale,
      // Told when the page itself is made.
      onBroken: () => {},
    });
  }

  /** What is there whatever editors have written. */
  private ownPages(locale: Locale): string[] {
    return this.routes.flatMap(({ pattern, kept }) =>
      kept === false || pattern.includes(':slug') ? [] : [inLocale(locale, pattern)],
    );
  }

  private async findOne({ type, documentId }: Change, locale: Locale): Promise<string[]> {
    const cms = this.cms(locale);
    const paths = pathsIn(locale);
    const kind = PAGE_KINDS[type];
    const found = kind === undefined ? null : await orNull(kind.fetchOne(cms, documentId));
    const lists = (await LIST_PAGES[type]?.(cms, paths)) ?? [];
    if (kind === undefined || found === null) return lists;
    const { slug } = found;
    return [kind.path(paths, slug), ...lists, ...(kind.beside?.(paths, slug) ?? [])];
  }
}
