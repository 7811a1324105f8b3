import type { TypeView } from '../view';
import { testimonyConsent } from './testimony-consent';

export const testimony: TypeView = {
  mainField: 'pseudonym',
  list: ['pseudonym', 'narrative', 'form', 'place'],
  groups: [
    {
      heading: 'What readers see',
      fields: {
        text: {
          label: 'The account',
          description:
            'Age, a place smaller than a country, an exact date, a rare event, a photo, family or school: each helps to find the person. Never three of these together.',
          placeholder: 'They promised me a job in the city …',
        },
        form: {
          label: 'Whose words',
          description: 'Readers are told which.',
          width: 6,
          choices: {
            quoted: 'Quoted: the person’s own words',
            retold: 'Retold: in our words',
          },
        },
        narrative: {
          label: 'Where the account comes from',
          description: 'Readers are told this in words. Be exact: trust depends on it.',
          width: 6,
          choices: {
            'told-to-us': 'Told to us, with consent',
            composite: 'Put together from several people',
            illustrative: 'Made up to explain; not one real person',
            'published-by-another': 'Published by somebody else',
          },
        },
        pseudonym: {
          label: 'Name used',
          description: 'A first name only, and best not the real one.',
          placeholder: 'Maya',
          width: 6,
        },
        nameChanged: {
          label: 'The name was changed',
          description:
            'Yes makes the page say so. A changed name is always said to be changed. Of somebody made up the page says that this is not a real person.',
          width: 6,
        },
        age: {
          label: 'Age',
          description: 'Only if the account needs it. In years.',
          placeholder: '14',
          width: 6,
        },
        place: {
          label: 'Country',
          description: 'A country or region, never a town, a school or a street.',
          placeholder: 'Nepal',
          width: 6,
        },
      },
    },
    {
      heading: 'If somebody else published it first',
      fields: {
        publishedBy: {
          label: 'Published by',
          description: 'Needed for "Published by somebody else": who did.',
          placeholder: 'UNICEF',
          width: 6,
        },
        publishedUrl: {
          label: 'Link to it',
          description: 'Needed as well: where readers find it. Starts with https://.',
          placeholder: 'https://www.unicef.org/stories/…',
          width: 6,
        },
      },
    },
    testimonyConsent,
  ],
};
