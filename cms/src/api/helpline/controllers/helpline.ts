import { readController } from '../../../rest/controller';
import { textFilter } from '../../../rest/filters';

export default readController('api::helpline.helpline', {
  filters: { country: textFilter, documentId: textFilter },
  sort: ['name', 'country', 'lastCheckedOn', 'createdAt', 'updatedAt'],
  defaultSort: 'createdAt:asc',
});
