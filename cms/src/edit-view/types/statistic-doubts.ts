import type { Group } from '../view';

const origin: Group = {
  heading: 'Where it comes from',
  fields: {
    attributedTo: {
      label: 'Credited to',
      description: 'The organisation whose figure it is, as named beside it.',
      placeholder: 'International Labour Organization',
      width: 6,
    },
    sourcePage: {
      label: 'Page in the source',
      description: 'So that others find it quickly: a page, table or section.',
      placeholder: 'page 17, table 2',
      width: 6,
    },
    source: {
      label: 'Source',
      description:
        'Say where the figure comes from; without a source readers are told "Source not given". Choose it from the list, or create it there.',
    },
  },
};

const certainty: Group = {
  heading: 'How sure we are',
  fields: {
    verification: {
      label: 'Status',
      description:
        'Readers see this in words. Choose "Verified" only after reading the figure in the source yourself.',
      width: 6,
      choices: {
        'not-verified': 'Not verified: nobody has checked it yet',
        verified: 'Verified: seen in the source',
        outdated: 'Outdated: a newer figure exists',
        mislabelled: 'Mislabelled: it counts something else',
        disputed: 'Disputed: sources disagree',
        withdrawn: 'Withdrawn: no longer stands',
      },
    },
    supersededBy: {
      label: 'Replaced by',
      description: 'The newer figure, if there is one. Both stay; readers can compare.',
      width: 6,
    },
    publicNote: {
      label: 'Note for readers',
      description:
        'What they should know about this figure. Say what is doubtful unless the status is "Verified".',
      placeholder: 'A 2022 report of the same organisations says 27.6 million.',
    },
    checkedOn: {
      label: 'Last checked on',
      description:
        'The day somebody compared it with the source. Readers see it, and every earlier check in the history of the figure.',
      width: 4,
    },
    checkedBy: {
      label: 'Checked by',
      description: 'First name or initials of who did. Readers never see it.',
      placeholder: 'A. K.',
      width: 4,
    },
    reviewDue: {
      label: 'Check again by',
      description: 'A year later is a good rule. After it, readers see that the check is old.',
      width: 4,
    },
  },
};

export const statisticDoubts: readonly Group[] = [origin, certainty];
