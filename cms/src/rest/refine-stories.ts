import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';
import { fieldsOf } from '../unknown-fields';
import type { ListQuery } from './query';
import { storiesShowingCaseStudy, storiesShowingStatistic } from './stories-showing';

/** Filters on what a story shows become filters on the stories that show it. */
export async function refineStories(
  strapi: Core.Strapi,
  { filters, locale = DEFAULT_LOCALE, status }: ListQuery,
): Promise<ListQuery['filters']> {
  const { statistics, caseStudies, ...rest } = filters;
  const wanted = (filter: unknown) => ({ documentId: idIn(filter), locale, status });
  const shown = [
    ...(statistics === undefined
      ? []
      : [await storiesShowingStatistic(strapi, wanted(statistics))]),
    ...(caseStudies === undefined
      ? []
      : [await storiesShowingCaseStudy(strapi, wanted(caseStudies))]),
  ];
  return shown.length === 0 ? rest : { ...rest, $and: shown.map((ids) => ({ id: { $in: ids } })) };
}

/** Of a filter that parseListQuery has let through. */
const idIn = (filter: unknown): string => String(fieldsOf(fieldsOf(filter)['documentId'])['$eq']);
