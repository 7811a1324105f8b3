import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::page.page', {
  filters: { documentId: textFilter, slug: textFilter },
  sort: ['title', 'createdAt', 'updatedAt'],
  defaultSort: 'title:asc',
});
