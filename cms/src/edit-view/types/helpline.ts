import type { TypeView } from '../view';

export const helpline: TypeView = {
  mainField: 'name',
  list: ['name', 'country', 'lastCheckedOn'],
  pageSize: 20,
  groups: [
    {
      heading: 'Who helps whom',
      fields: {
        name: {
          label: 'Name',
          description: 'As the helpline calls itself.',
          placeholder: 'Childline',
          width: 6,
        },
        operator: {
          label: 'Run by',
          description: 'The organisation behind it.',
          placeholder: 'NSPCC',
          width: 6,
        },
        country: {
          label: 'Country',
          description:
            'Two capital letters, several with commas: GB, IE. Write EU for Europe and 001 for the whole world.',
          placeholder: 'GB',
          width: 6,
        },
        audience: {
          label: 'For whom',
          description: 'Who may call, in plain words.',
          placeholder: 'Anyone under 19',
          width: 6,
        },
      },
    },
    {
      heading: 'How to reach it',
      fields: {
        phone: {
          label: 'Telephone',
          description: 'With spaces, as it is printed. Call it once to be sure.',
          placeholder: '0800 1111',
          width: 6,
        },
        text: {
          label: 'Text message',
          description: 'The number to text, if there is one.',
          placeholder: '233733',
          width: 6,
        },
        web: {
          label: 'Website',
          description: 'Starts with https://. A page with online chat is best.',
          placeholder: 'https://www.childline.org.uk',
          width: 6,
        },
        email: {
          label: 'E-mail',
          description: 'Only if somebody answers it.',
          placeholder: 'help@nspcc.org.uk',
          width: 6,
        },
        hours: {
          label: 'Open',
          description: 'When somebody answers.',
          placeholder: 'Day and night, every day',
          width: 4,
        },
        cost: {
          label: 'Cost',
          description: 'What a call costs. Say if it is not on the phone bill.',
          placeholder: 'Free, not on the bill',
          width: 4,
        },
        languages: {
          label: 'Languages',
          description: 'Which one can speak there.',
          placeholder: 'English, Welsh',
          width: 4,
        },
      },
    },
    {
      heading: 'How we know',
      fields: {
        source: {
          label: 'Where this is written',
          description: 'The helpline’s own page with these details. Starts with https://.',
          placeholder: 'https://www.childline.org.uk/get-support/',
        },
        lastCheckedOn: {
          label: 'Last checked on',
          description:
            'The day you compared all of the above with that page. Left empty, readers are told it is not yet checked.',
          width: 6,
        },
        reviewEveryDays: {
          label: 'Check again after (days)',
          description: 'Wrong numbers hurt: 90 days is our rule.',
          placeholder: '90',
          width: 6,
        },
      },
    },
  ],
};
