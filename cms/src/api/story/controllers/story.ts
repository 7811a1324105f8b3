import { readController } from '../../../rest/controller';
import {
  dayFilter,
  flagFilter,
  relatedSlugFilter,
  shownIdFilter,
  textFilter,
} from '../../../rest/filters';

export default readController('api::story.story', {
  filters: {
    authors: relatedSlugFilter,
    caseStudies: shownIdFilter,
    documentId: textFilter,
    featured: flagFilter,
    publishedOn: dayFilter,
    slug: textFilter,
    statistics: shownIdFilter,
    topics: relatedSlugFilter,
  },
  sort: ['publishedOn', 'title', 'createdAt', 'updatedAt'],
  defaultSort: 'publishedOn:desc',
});
