import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('en');

/** Words of the pages on which readers find stories and figures, in English. */
export const finding = {
  languages: {
    label: 'Language',
    /** Said in its own dictionary's language, of a page that is not there in it. */
    missing: {
      home: 'Not in English yet: to the front page',
      stories: 'Not in English yet: to all stories',
      figures: 'Not in English yet: to all figures',
    },
  },
  trail: { label: 'You are here' },
  paging: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
  },
  filters: {
    label: 'Choose what this list shows',
    topic: 'Topic',
    author: 'Author',
    status: 'Status',
    order: 'Order',
    all: 'All',
    remove: 'Remove the filter',
  },
  lists: {
    /** Names of topics and states keep their capitals, so that none stands inside a sentence. */
    about: (topic: string) => `${topic}: stories`,
    by: (author: string) => `Stories by ${author}`,
    aboutBy: (topic: string, author: string) => `${topic}: stories by ${author}`,
    order: { newest: 'Newest first', oldest: 'Oldest first', title: 'By title, A to Z' },
    emptyChoice: 'No story is like that yet. Another topic or author may have one.',
    /** Followed by a link to the list in the original language. */
    more: (count: number) =>
      plural(count, {
        one: 'There is # more story that has not been translated yet:',
        other: 'There are # more stories that have not been translated yet:',
      }),
    /** Of a link to the list in this language, seen on pages in other languages. */
    here: 'Stories in English',
  },
  topic: {
    label: 'Topic',
    stories: 'Stories about this topic',
    empty: 'No story about this topic has been published yet.',
    feed: 'Follow this topic in a feed reader',
    choose: 'Sort and filter these stories',
    figures: 'Figures about this topic',
  },
  author: {
    label: 'Author',
    student: 'Student member of the club',
    former: 'Former member',
    formerText: 'This person has left the club and is no longer named here. The stories stay.',
    stories: 'Stories by this author',
    empty: 'No story by this author is published at the moment.',
  },
  figures: {
    title: 'Figures',
    introduction:
      'The figures that our stories use, each with where it comes from, what it counts and how far we have checked it.',
    about: (topic: string) => `${topic}: figures`,
    withStatus: (status: string) => `Figures (${status})`,
    aboutWithStatus: (topic: string, status: string) => `${topic}: figures (${status})`,
    total: (total: number) => plural(total, { one: '# figure', other: '# figures' }),
    empty: 'There are no figures here yet.',
    emptyChoice: 'No figure fits this choice. Another topic or status may have one.',
    more: (count: number) =>
      plural(count, {
        one: 'There is # more figure that has not been translated yet:',
        other: 'There are # more figures that have not been translated yet:',
      }),
    here: 'Figures in English',
    all: 'See all figures',
    how: 'How we check figures',
    howText: [
      'A figure is called verified only after a member of the club has found it in the source that is named, and has compared the number, what it counts, the place and the year. Until then the page says “Not verified”.',
      'We never change a figure silently. When it is corrected, every story that shows it changes with it, and what was changed and when stays on the figure’s own page.',
    ],
    label: 'Figure',
    meaning: 'What this figure means',
    status: 'How sure we are',
    source: 'Where it comes from',
    sourceMissing:
      'No source has been given for this figure. Please do not pass it on as a fact until there is one.',
    reviewDue: (date: string) => `The next check is due on ${date}.`,
    reviewOverdue: (date: string) => `The next check was due on ${date} and has not been done yet.`,
    note: 'A note from the club',
    superseded: 'There is a newer figure:',
    statusMeaning: {
      'not-verified': 'We have not yet compared it with its source, so treat it with care.',
      verified: 'We have found it in its source, and it says the same there.',
      outdated: 'It was right for its time, and a newer figure has been published since.',
      mislabelled:
        'The number may be right, but it may count something else than its label says. Read what it means before you use it.',
      disputed: 'People who know the subject disagree about it.',
      withdrawn: 'Those who published it have taken it back. Please do not use it.',
    },
    history: 'Checks and changes',
    historyEmpty: 'Nothing has been changed or checked since it was first written down.',
    historyKind: {
      first: (figure: string) => `First written down as ${figure}.`,
      figure: (before: string, after: string) => `Changed from ${before} to ${after}.`,
      figureOnce: 'The figure was changed.',
      meaning: 'What it means was described anew.',
      source: (source: string) => `The source was set to: ${source}.`,
      sourceGone: 'The source was taken out.',
      status: (before: string, after: string) => `Status changed from “${before}” to “${after}”.`,
      statusOnce: (after: string) => `Status set to “${after}”.`,
      checked: 'Checked by the club.',
    },
    stories: 'Stories that use this figure',
    unused: 'No published story uses this figure at the moment.',
  },
  caseStudyPage: {
    stories: 'Stories that tell of this case',
    unused: 'No published story tells of this case at the moment.',
  },
  front: {
    topics: 'Topics',
    figure: 'One figure, and where it comes from',
    figures: 'See all figures',
    help: 'Do you need help, or are you worried about someone?',
    helpText:
      'There are people to talk to. We list services in some countries, and say where to find those in others.',
    helpLink: 'Where to get help',
  },
};
