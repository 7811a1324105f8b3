import { readController } from '../../../rest/controller';
import { flagFilter, textFilter } from '../../../rest/filters';

export default readController('api::author.author', {
  filters: { documentId: textFilter, former: flagFilter, slug: textFilter },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name:asc',
});
