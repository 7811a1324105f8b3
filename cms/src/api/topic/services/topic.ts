import { readService } from '../../../rest/service';

export default readService('api::topic.topic', { one: {}, list: {}, hasSlug: true });
