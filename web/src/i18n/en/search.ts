import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('en');

/** The words of the search. */
export const search = {
  search: {
    title: 'Search',
    titleFor: (query: string) => `Search: ${query}`,
    label: 'Search stories, figures and pages',
    submit: 'Search',
    description: 'Search every story, figure, case study and page of this site.',
    invitation: 'Type a word or two. Small typing errors and missing accents do no harm.',
    total: (count: number) => plural(count, { one: '# result', other: '# results' }),
    corrected: (typed: string, shown: string) =>
      `Nothing here says “${typed}”. These are the results for “${shown}”.`,
    alike: 'These pages have words like yours.',
    partly: 'No page has all of these words; these pages have some of them.',
    none: (query: string) => `Nothing found for “${query}”`,
    advice: 'Try fewer or other words, or go on from here:',
    kind: {
      story: 'Story',
      page: 'Page',
      statistic: 'Figure',
      'case-study': 'Case study',
      topic: 'Topic',
      author: 'Author',
      help: 'Help',
      helpline: 'Help',
    },
    suggestions: 'Suggestions',
    suggested: (count: number) =>
      count === 1
        ? '1 suggestion. Use the arrow keys to go through it.'
        : `${count} suggestions. Use the arrow keys to go through them.`,
    nothing: 'No suggestions.',
  },
};
