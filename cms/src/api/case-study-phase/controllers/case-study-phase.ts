import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::case-study-phase.case-study-phase', {
  filters: { documentId: textFilter, name: textFilter },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'createdAt:asc',
});
