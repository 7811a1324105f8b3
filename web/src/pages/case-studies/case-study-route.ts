import type { CaseStudy } from '@breaking-the-chains/shared/case-study';
import type { Helpline } from '@breaking-the-chains/shared/helpline';
import { orNull } from '../../cms/or-null.ts';
import { slugIn, wherever } from '../alternates.ts';
import { defineRoute } from '../route.ts';
import { fetchShelf, type Shelf } from '../stories/shelf.ts';
import CaseStudyPage from './CaseStudyPage.vue';

export interface CaseStudyData extends Shelf {
  caseStudy: CaseStudy;
  helplines: Helpline[];
}

/** Stories that show it stand on one page, the newest of them. */
const MOST_STORIES = 100;

export const caseStudyRoute = defineRoute({
  name: 'caseStudy',
  pattern: '/case-studies/:slug',
  query: [],
  page: CaseStudyPage,
  async load({ cms, locale, slug }): Promise<CaseStudyData | null> {
    const caseStudy = await orNull(cms.fetchCaseStudy(slug));
    if (caseStudy === null || caseStudy.slug !== slug) return null;
    const wanted = { caseStudy: caseStudy.id };
    const [shelf, helplines] = await Promise.all([
      fetchShelf(cms, {
        locale,
        wanted: { ...wanted, pageSize: MOST_STORIES },
        original: wanted,
      }),
      cms.fetchHelplines(),
    ]);
    return shelf === null ? null : { caseStudy, helplines, ...shelf };
  },
  // Nothing in the record says so; most are about exploitation, so each has the exit (H1).
  sensitive: () => true,
  alternates: ({ caseStudy }, from) =>
    wherever((paths, to) => {
      const slug = slugIn(caseStudy, { from, to });
      return slug ? paths.caseStudy(slug) : null;
    }),
});
