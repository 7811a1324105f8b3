import { partOf, type Finder } from './entry';

const STORY = 'api::story.story';

/** What waits for this person. */
export const waiting: Finder = async (_strapi, reader) =>
  reader.mayRead(STORY) ? partOf([]) : null;
