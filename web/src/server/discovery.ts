import type { Change } from '@breaking-the-chains/shared/change';
import { createCms, type Cms } from '../cms/cms.ts';
import { eachPage } from '../cms/each-page.ts';
import { createIngredients } from '../cms/ingredients.ts';
import { orNull } from '../cms/or-null.ts';
import type { FetchJson } from '../cms/transport.ts';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import { homePath, standingPagePath, storiesPath, storyPath } from '../format/paths.ts';
import { STORIES_PER_PAGE } from '../pages/routes.ts';

/** Finds the addresses of pages, so that they are finished before anyone asks. */
export interface Discovery {
  /** Every page that the CMS knows of, as its lists tell. */
  findAll(found: (paths: readonly string[]) => void): Promise<void>;
  /** Pages that a change may have brought, or brought to another address. */
  findNew(change: Change, found: (paths: readonly string[]) => void): Promise<void>;
}

const LONGEST_PAGE = 100;

export function createDiscovery(fetchJson: FetchJson): Discovery {
  return new ListDiscovery(fetchJson);
}

class ListDiscovery implements Discovery {
  constructor(private readonly fetchJson: FetchJson) {}

  async findAll(found: (paths: readonly string[]) => void): Promise<void> {
    found(await this.findLists());
    await eachPage(
      (page) => this.cms().fetchStories({ page, pageSize: LONGEST_PAGE }),
      (stories) => found(stories.map(({ slug }) => storyPath(slug))),
    );
    await eachPage(
      (page) => this.cms().fetchPages(page),
      (pages) => found(pages.map(({ slug }) => standingPagePath(slug))),
    );
  }

  async findNew(change: Change, found: (paths: readonly string[]) => void): Promise<void> {
    found(await this.findOne(change));
  }

  private cms(): Cms {
    return createCms({
      fetchJson: this.fetchJson,
      ingredients: createIngredients(),
      locale: DEFAULT_LOCALE,
      // Told when the page itself is made.
      onBroken: () => {},
    });
  }

  private async findLists(): Promise<string[]> {
    const { total } = await this.cms().fetchStories({ pageSize: 1 });
    const pages = Math.max(Math.ceil(total / STORIES_PER_PAGE), 1);
    return [homePath(), ...Array.from({ length: pages }, (_, place) => storiesPath(place + 1))];
  }

  private async findOne({ type, documentId }: Change): Promise<string[]> {
    if (type === 'story') {
      const story = await orNull(this.cms().fetchStory(documentId));
      return story === null ? [] : [storyPath(story.slug), ...(await this.findLists())];
    }
    if (type !== 'page') return [];
    const page = await orNull(this.cms().fetchPage(documentId));
    return page === null ? [] : [standingPagePath(page.slug)];
  }
}
