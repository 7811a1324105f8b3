import type { ContractError } from '@breaking-the-chains/shared/contract-error';
import type { PreviewType } from '@breaking-the-chains/shared/preview';
import { createCms } from '../../cms/cms.ts';
import { NotFound } from '../../cms/failures.ts';
import { createIngredients, type MediaFile } from '../../cms/ingredients.ts';
import { inLocale } from '../../format/paths.ts';
import type { LoadedPage, PageName, Route } from '../../pages/route.ts';
import type { Search } from '../../pages/search/found.ts';
import type { BrokenBlock, PreviewStanding } from '../../ui/preview.ts';
import { fetchDraft, type DraftSources } from './draft.ts';
import type { ReadLink } from './link.ts';

export interface PreviewSources extends DraftSources {
  routes: readonly Route[];
  search: Search;
}

export interface LoadedPreview {
  page: LoadedPage;
  /** The address at which readers will find it. */
  path: string;
  standing: PreviewStanding;
  broken: ReadonlyMap<number, BrokenBlock>;
  problems: readonly string[];
  media: ReadonlyMap<string, MediaFile>;
}

/** The page that shows each type to readers. */
const PAGES: Readonly<Record<PreviewType, PageName>> = {
  story: 'story',
  page: 'page',
  statistic: 'figure',
  'case-study': 'caseStudy',
  author: 'author',
};

/** The reader's own page, loaded as ever but for the draft in the place of what is published. */
export async function loadPreview(link: ReadLink, sources: PreviewSources): Promise<LoadedPreview> {
  const { type, locale } = link;
  const route = routeFor(type, sources.routes);
  const { slug, standing, fetchJson } = await fetchDraft(link, sources);
  const ingredients = createIngredients();
  const errors: ContractError[] = [];
  const onBroken = (error: ContractError) => void errors.push(error);
  const cms = createCms({ fetchJson, ingredients, locale, onBroken });
  const query = new URLSearchParams();
  const page = await route.load({ cms, locale, slug, query, search: sources.search });
  if (page?.kind !== 'page') throw new NotFound(`${type} "${slug}": there is no page of it`);
  const path = inLocale(
    locale,
    route.pattern.replace(':slug', () => encodeURIComponent(slug)),
  );
  return { page, path, standing, media: ingredients.media, ...sorted(errors) };
}

function routeFor(type: PreviewType, routes: readonly Route[]): Route {
  const route = routes.find(({ name }) => name === PAGES[type]);
  if (route === undefined) throw new Error(`${type}: there is no page called ${PAGES[type]}`);
  return route;
}

/** Broken blocks by their places, and all else that is left out. */
function sorted(errors: readonly ContractError[]) {
  const broken = new Map<number, BrokenBlock>();
  const problems: string[] = [];
  for (const error of errors) {
    const place = placeOf(error);
    if (place === null) problems.push(...error.message.split('\n'));
    else broken.set(place, { type: typeOf(error), problems: problemsIn(error) });
  }
  return { broken, problems };
}

const BLOCK = /^blocks\.(\d+)\.?/;

function placeOf({ problems: [first] }: ContractError): number | null {
  const [, place] = BLOCK.exec(first?.where ?? '') ?? [];
  return place === undefined ? null : Number(place);
}

const typeOf = ({ thing }: ContractError) =>
  thing.startsWith('block.') ? thing.slice('block.'.length) : null;

/** "statistics.0.label — is empty. Write …": within its block, since the box stands for that. */
const problemsIn = ({ problems }: ContractError) =>
  problems.map(({ where, what }) => {
    const inside = where.replace(BLOCK, '');
    return inside === '' ? what : `${inside} — ${what}`;
  });
