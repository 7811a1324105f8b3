import { readService } from '../../../rest/service';

export default readService('api::redirect.redirect', { one: {}, list: {}, hasSlug: false });
