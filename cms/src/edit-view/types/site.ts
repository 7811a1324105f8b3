import type { TypeView } from '../view';

export const site: TypeView = {
  mainField: 'club',
  list: ['club', 'school'],
  groups: [
    {
      heading: 'Who we are',
      fields: {
        club: {
          label: 'Name of the club',
          description: 'Shown at the top of every page. We work in aid of UNICEF, not for it.',
          placeholder: 'UNICEF Club',
          width: 6,
        },
        school: {
          label: 'School',
          description: 'As it may be shown in public.',
          placeholder: 'Riverside High School',
          width: 6,
        },
        tagline: {
          label: 'Tagline',
          description: 'What the site is, in one short line.',
          placeholder: 'Stories of children’s rights',
        },
        introduction: {
          label: 'Introduction',
          description: 'A short paragraph at the top of the front page.',
        },
      },
    },
    {
      heading: 'On every page',
      fields: {
        navigation: {
          label: 'Menu',
          description: 'The links at the top, in this order. Five at most fit on a phone.',
        },
        footer: {
          label: 'Footer',
          description: 'A line or two at the foot of every page.',
          placeholder: 'Written by students, in aid of UNICEF.',
        },
        exitUrl: {
          label: 'Where "Exit this page" leads',
          description: 'A harmless page that anyone might be reading, such as the weather.',
          placeholder: 'https://www.bbc.co.uk/weather',
          width: 6,
        },
        correctionsAddress: {
          label: 'Corrections to',
          description: 'Where readers report a mistake: an e-mail address that a teacher reads.',
          placeholder: 'unicef-club@school.example',
          width: 6,
        },
      },
    },
    {
      heading: 'When the site is shared',
      fields: {
        sharePicture: {
          label: 'Picture for sharing',
          description:
            'Shown by messengers when a page has no picture of its own. 1200 by 630 pixels.',
        },
      },
    },
  ],
};
