import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::redirect.redirect', {
  filters: { documentId: textFilter, from: textFilter },
  sort: ['from', 'createdAt', 'updatedAt'],
  defaultSort: 'from:asc',
});
