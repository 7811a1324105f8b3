import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::testimony.testimony', {
  filters: { documentId: textFilter, narrative: textFilter },
  sort: ['createdAt', 'updatedAt'],
  defaultSort: 'createdAt:asc',
});
