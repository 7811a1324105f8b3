import { readService } from '../../../rest/service';
import { author } from '../../../rest/shown/author';

export default readService('api::author.author', { one: author, list: author, hasSlug: true });
