import type { Group } from '../view';

export const statisticMeaning: Group = {
  heading: 'What it means',
  fields: {
    definition: {
      label: 'Definition',
      description: 'What the source counts, and what it leaves out, in a sentence or two.',
      placeholder: 'Work that people are made to do under threat and did not choose.',
    },
    population: {
      label: 'Who is counted',
      description: 'Adults and children? Girls only? Copy the words of the source.',
      placeholder: 'Women, men and children of all ages',
      width: 6,
    },
    place: {
      label: 'Where',
      description: 'The world, a region or a country.',
      placeholder: 'Worldwide',
      width: 6,
    },
    periodStart: {
      label: 'Counted from',
      description: 'First day of the time it covers. For a year: 1 January.',
      width: 6,
    },
    periodEnd: {
      label: 'Counted until',
      description: 'Last day of that time. For one single day: the same day twice.',
      width: 6,
    },
    measure: {
      label: 'Kind of figure',
      description:
        'On one day, in one year, all together, or a part of a whole? Mixing these up misleads.',
      width: 6,
      choices: {
        stock: 'On any one day',
        flow: 'New in a period, such as a year',
        cumulative: 'All together since the start',
        share: 'Share: parts of a whole',
      },
    },
    estimate: {
      label: 'How it was found',
      description:
        'Counted by someone, taken from records, or worked out? The report says so in "Methods".',
      width: 6,
      choices: {
        observed: 'Counted directly',
        administrative: 'Taken from official records',
        estimated: 'Estimated',
        unknown: 'We do not know',
      },
    },
  },
};
