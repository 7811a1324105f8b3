import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::topic.topic', {
  filters: { documentId: textFilter, slug: textFilter },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name:asc',
});
