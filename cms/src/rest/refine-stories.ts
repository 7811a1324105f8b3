import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';
import { fieldsOf } from '../unknown-fields';
import type { ListQuery } from './query';
import { storiesShowing } from './stories-showing';

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
      : [await storiesShowing(strapi, 'api::statistic.statistic', wanted(statistics))]),
    ...(caseStudies === undefined
      ? []
      : [await storiesShowing(strapi, 'api::case-study.case-study', wanted(caseStudies))]),
  ];
  return shown.length === 0 ? rest : { ...rest, $and: shown.map((ids) => ({ id: { $in: ids } })) };
}

/** Of a filter that parseListQuery has let through. */
const idIn = (filter: unknown): string => String(fieldsOf(fieldsOf(filter)['documentId'])['$eq']);
