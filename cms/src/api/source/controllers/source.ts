import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::source.source', {
  filters: { documentId: textFilter, publisher: textFilter },
  sort: ['publisher', 'title', 'createdAt', 'updatedAt'],
  defaultSort: 'publisher:asc',
});
