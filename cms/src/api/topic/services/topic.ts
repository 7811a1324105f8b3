import { readService } from '../../../rest/service';
import { localizations } from '../../../rest/shown/localizations';

const topic = { populate: { localizations } };

export default readService('api::topic.topic', { one: topic, list: topic, hasSlug: true });
