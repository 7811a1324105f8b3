import type { TypeView } from '../view';
import { statisticDoubts } from './statistic-doubts';
import { statisticMeaning } from './statistic-meaning';

export const statistic: TypeView = {
  mainField: 'label',
  list: ['displayValue', 'label', 'verification'],
  pageSize: 20,
  groups: [
    {
      heading: 'What readers see',
      fields: {
        displayValue: {
          label: 'Figure as shown',
          description:
            'Short, as readers see it in large type. It is shown exactly as you write it: 28M, 89%, $150B.',
          placeholder: '28M',
          width: 4,
        },
        label: {
          label: 'What is counted',
          description:
            'The words under the figure. Read together they make sense: "28M people in forced labour".',
          placeholder: 'people in forced labour',
          width: 8,
        },
        numericValue: {
          label: 'The number in full',
          description:
            'Digits only: 28000000 for 28M, 89 for 89%. It is one for all languages, and search engines read it.',
          placeholder: '28000000',
          width: 4,
        },
        qualifier: {
          label: 'How exact',
          description: 'What the source says: "more than 15,000" is "at least".',
          width: 4,
          choices: {
            exact: 'Exactly',
            approximately: 'About',
            'at-least': 'At least',
            'at-most': 'At most',
          },
        },
        unit: {
          label: 'Unit',
          description: 'What one of it is, in one word or a sign: people, children, %.',
          placeholder: 'people',
          width: 4,
        },
        currency: {
          label: 'Currency',
          description: 'For money only, as three capital letters: USD, GBP, EUR.',
          placeholder: 'USD',
          width: 4,
        },
        spokenText: {
          label: 'Read aloud as',
          description:
            'Only if a screen reader would get it wrong. Left empty, "28M" is read as "28 million".',
          placeholder: '28 million people',
          width: 8,
        },
        slug: {
          label: 'Web address',
          description:
            'Names this figure in links, and in texts as [[people-in-forced-labour]]. Left empty, it is made from the words above.',
          placeholder: 'people-in-forced-labour',
        },
      },
    },
    statisticMeaning,
    ...statisticDoubts,
    {
      heading: 'Where it belongs',
      fields: {
        topics: {
          label: 'Topics',
          description: 'Helps editors and readers to find it. Readers see it in lists of figures.',
        },
      },
    },
  ],
};
