import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::case-study.case-study', {
  filters: { documentId: textFilter, slug: textFilter },
  sort: ['title', 'createdAt', 'updatedAt'],
  defaultSort: 'title:asc',
});
