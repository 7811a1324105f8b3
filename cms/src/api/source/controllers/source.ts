import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/query';

export default readController('api::source.source', {
  filters: { documentId: textFilter, publisher: textFilter },
  sort: ['publisher', 'title', 'createdAt', 'updatedAt'],
  defaultSort: 'publisher:asc',
});
