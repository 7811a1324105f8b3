import { createHead } from '@unhead/vue/server';
import type { Site } from '@breaking-the-chains/shared/site';
import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseSite } from '@breaking-the-chains/shared/parse';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { perceive, testContext, type Perceived } from '../blocks/perceive.ts';
import { pageContextKey, type PageContext } from '../ui/page-context.ts';
import SiteFrame from '../ui/SiteFrame.vue';

export const testSite: Site = parseSite(documentExample('site/typical'));

export interface PerceivedPage extends Perceived {
  /** What is said in its head, as HTML. */
  headHtml: string;
}

interface Wanted extends Partial<PageContext> {
  sensitive?: boolean;
}

/** For tests: a page inside the site's frame, as a reader perceives it. */
export async function perceivePage(
  content: () => VNode,
  { sensitive = false, ...context }: Wanted = {},
): Promise<PerceivedPage> {
  const around = { ...testContext, ...context };
  const props = { site: testSite, path: around.path, sensitive };
  const app = createSSRApp({ render: () => h(SiteFrame, props, { default: content }) });
  const head = createHead();
  app.use(head);
  app.provide(pageContextKey, around);
  const perceived = await perceive(() => renderToString(app));
  return { ...perceived, headHtml: head.render().headTags };
}

/** Ids that stand more than once: there may be none. */
export function repeatedIds({ root }: Pick<Perceived, 'root'>): string[] {
  const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}

/** The levels of a page's headings, in order; none may be skipped. */
export function skippedLevels({ root }: Pick<Perceived, 'root'>): number[] {
  const levels = Array.from(root.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ tagName }) =>
    Number(tagName[1]),
  );
  return levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1);
}

/** Where the link of these words leads; quicker on a whole page than asking for its role. */
export function hrefOf({ root }: Pick<Perceived, 'root'>, words: string): string | null {
  const links = Array.from(root.querySelectorAll('a'));
  const found = links.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === words);
  return found?.getAttribute('href') ?? null;
}
