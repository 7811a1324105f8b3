import { parseSite } from '@breaking-the-chains/shared/parse';
import type { Site } from '@breaking-the-chains/shared/site';
import { createCms } from '../cms/cms.ts';
import { touches } from '../cms/touches.ts';
import { orNull } from '../cms/or-null.ts';
import { createIngredients, type Ingredients } from '../cms/ingredients.ts';
import type { FetchJson } from '../cms/transport.ts';
import { DEFAULT_LOCALE, type Locale } from '../format/locale.ts';
import type { News } from './pages/flights.ts';

/** What a site is called whose editors have not yet filled in its settings. */
const UNNAMED_SITE: Site = {
  id: 'unnamed',
  locale: DEFAULT_LOCALE,
  club: 'Breaking the Chains',
  school: '',
  tagline: '',
  introduction: null,
  navigation: [{ label: 'Stories', url: '/stories' }],
  footer: null,
  exitUrl: 'https://www.bbc.co.uk/weather',
  correctionsAddress: null,
  sharePicture: null,
};

export interface ReadSite {
  site: Site;
  ingredients: Ingredients;
}

export interface SiteRecordOptions {
  fetchJson: FetchJson;
  locale: Locale;
  /** Whose settings serve while this language has none of its own. */
  instead: SiteRecord | null;
  /** As kept from an earlier run. */
  kept: unknown;
  keep(answer: unknown): Promise<void>;
  /** Told of each part of the settings that is left out. */
  onBroken(error: Error): void;
}

/** The site's settings in one language, asked for again only after a change. */
export class SiteRecord {
  readonly #options: SiteRecordOptions;
  #current: ReadSite | null = null;
  #lastGood: Site | null;
  #asking: Promise<ReadSite> | null = null;
  /** How often what was known became old. */
  #changes = 0;

  constructor(options: SiteRecordOptions) {
    this.#options = options;
    this.#lastGood = parsedOrNull(options.kept);
  }

  /** The settings as the CMS has them now. */
  async read(): Promise<ReadSite> {
    if (this.#current !== null) return this.#current;
    const mine = (this.#asking ??= this.#ask());
    try {
      const found = await mine;
      // Forgotten meanwhile when a change arrived: then the next reader asks again.
      if (this.#asking === mine) this.#current = found;
      return found;
    } finally {
      if (this.#asking === mine) this.#asking = null;
    }
  }

  /** The last we had of them, for pages that must stand while the CMS is away. */
  lastGood(): Site {
    return this.#lastGood ?? this.#options.instead?.lastGood() ?? UNNAMED_SITE;
  }

  apply(news: News): void {
    const dependencies = this.#current?.ingredients.dependencies;
    if (dependencies !== undefined && news !== 'everything') {
      if (!news.some((change) => touches(change, dependencies))) return;
    }
    this.#current = null;
    this.#asking = null;
    this.#changes += 1;
  }

  async #ask(): Promise<ReadSite> {
    const { fetchJson, locale, instead, keep, onBroken } = this.#options;
    const asked = this.#changes;
    const ingredients = createIngredients();
    let answer: unknown = null;
    const remember: FetchJson = async (...wanted) => (answer = await fetchJson(...wanted));
    const cms = createCms({ fetchJson: remember, ingredients, locale, onBroken });
    const site = await orNull(cms.fetchSite());
    // A late answer from before a change must not take the place of the one from after it.
    if (asked === this.#changes) {
      this.#lastGood = site;
      await keep(answer);
    }
    if (site !== null) return { site, ingredients };
    if (instead === null) return { site: UNNAMED_SITE, ingredients };
    const found = await instead.read();
    // And of its own settings, should they come.
    ingredients.add(found.ingredients);
    return { site: found.site, ingredients };
  }
}

function parsedOrNull(answer: unknown): Site | null {
  try {
    return parseSite(answer, { onBroken: () => {} });
  } catch {
    return null;
  }
}
