import type { Story } from '@breaking-the-chains/shared/parse';
import { withAnchors } from './anchors.ts';
import { changesSince, type FigureChange } from './changes.ts';
import { contentsOf, type ContentsEntry } from './contents.ts';
import { readingMinutes } from './reading-time.ts';
import { collectSources, type StorySources } from './sources.ts';
import { storyDays, type StoryDays } from './story-days.ts';

export interface EnhancedStory extends Story {
  contents: ContentsEntry[];
  minutes: number;
  days: StoryDays;
  sources: StorySources;
  changes: FigureChange[];
}

/** A story with all that is worked out from it rather than written. */
export function enhanceStory(story: Story): EnhancedStory {
  const blocks = withAnchors(story.blocks);
  const days = storyDays(story);
  return {
    ...story,
    blocks,
    days,
    contents: contentsOf(blocks),
    minutes: readingMinutes(blocks, story.locale),
    sources: collectSources(blocks),
    changes: changesSince(days.published, blocks),
  };
}
