import { readService } from '../../../rest/service';
import { authorRecord } from '../../../rest/shown/author';

export default readService('api::author.author', {
  one: authorRecord,
  list: authorRecord,
  hasSlug: true,
});
