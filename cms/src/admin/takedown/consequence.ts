const TAKEN_DOWN: Readonly<Record<string, string>> = {
  'api::story.story': 'The story stays here as a draft.',
  'api::page.page': 'The page stays here as a draft.',
  'api::case-study.case-study': 'It is deleted, with the phases that only it shows.',
  'api::statistic.statistic': 'It is deleted, and every story that shows it loses it.',
  'api::author.author': 'It is deleted, and every story by this author loses the name.',
};

/** What can be taken down. */
export const mayBeTakenDown = (uid: string): boolean => Object.hasOwn(TAKEN_DOWN, uid);

/** What readers are told, and what becomes of it here. */
export const consequenceOf = (uid: string): string =>
  ['Readers are told that it was removed on purpose.', TAKEN_DOWN[uid]]
    .filter((words) => words !== undefined)
    .join(' ');
