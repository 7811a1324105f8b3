import { readService } from '../../../rest/service';
import { refineStories } from '../../../rest/refine-stories';
import { story, storyCard } from '../../../rest/shown/story';

export default readService('api::story.story', {
  one: story,
  list: storyCard,
  hasSlug: true,
  refine: refineStories,
});
