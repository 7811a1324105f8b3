import { readController } from '../../../rest/controller';
import { flagFilter, relatedSlugFilter, textFilter } from '../../../rest/query';

export default readController('api::story.story', {
  filters: {
    authors: relatedSlugFilter,
    documentId: textFilter,
    featured: flagFilter,
    slug: textFilter,
    topics: relatedSlugFilter,
  },
  sort: ['publishedOn', 'title', 'createdAt', 'updatedAt'],
  defaultSort: 'publishedOn:desc',
});
