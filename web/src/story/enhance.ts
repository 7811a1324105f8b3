import type { Story } from '@breaking-the-chains/shared/parse';
import { withAnchors } from './anchors.ts';
import { contentsOf, type ContentsEntry } from './contents.ts';
import { readingMinutes } from './reading-time.ts';

export interface EnhancedStory extends Story {
  contents: ContentsEntry[];
  minutes: number;
}

/** A story with all that is worked out from it rather than written. */
export function enhanceStory(story: Story): EnhancedStory {
  const blocks = withAnchors(story.blocks);
  const minutes = readingMinutes(blocks, story.locale);
  return { ...story, blocks, contents: contentsOf(blocks), minutes };
}
