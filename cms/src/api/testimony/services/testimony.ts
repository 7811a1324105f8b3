import { readService } from '../../../rest/service';

export default readService('api::testimony.testimony', { one: {}, list: {}, hasSlug: false });
