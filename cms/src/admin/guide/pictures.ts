import conflict from './pictures/conflict.webp';
import picture from './pictures/picture.webp';
import preview from './pictures/preview.webp';
import ready from './pictures/ready.webp';
import schedule from './pictures/schedule.webp';
import statistic from './pictures/statistic.webp';
import story from './pictures/story.webp';
import takedown from './pictures/takedown.webp';
import testimony from './pictures/testimony.webp';
import versions from './pictures/versions.webp';

/** The screenshots of the guide, by the name a chapter gives them; e2e/guide takes them. */
export const PICTURES: Readonly<Record<string, string>> = {
  conflict,
  picture,
  preview,
  ready,
  schedule,
  statistic,
  story,
  takedown,
  testimony,
  versions,
};
