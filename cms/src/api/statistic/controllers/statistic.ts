import { readController } from '../../../rest/controller';
import { relatedSlugFilter, textFilter } from '../../../rest/filters';

export default readController('api::statistic.statistic', {
  filters: {
    documentId: textFilter,
    slug: textFilter,
    topics: relatedSlugFilter,
    verification: textFilter,
  },
  sort: ['label', 'checkedOn', 'reviewDue', 'createdAt', 'updatedAt'],
  defaultSort: 'label:asc',
});
