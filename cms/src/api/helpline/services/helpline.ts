import { readService } from '../../../rest/service';

export default readService('api::helpline.helpline', { one: {}, list: {}, hasSlug: false });
