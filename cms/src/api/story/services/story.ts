import { readService } from '../../../rest/service';
import { story, storyCard } from '../../../rest/shown/story';

export default readService('api::story.story', { one: story, list: storyCard, hasSlug: true });
