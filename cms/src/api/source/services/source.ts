import { readService } from '../../../rest/service';

export default readService('api::source.source', { one: {}, list: {}, hasSlug: false });
