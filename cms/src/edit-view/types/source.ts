import type { TypeView } from '../view';

export const source: TypeView = {
  mainField: 'title',
  list: ['title', 'publisher', 'published'],
  pageSize: 20,
  groups: [
    {
      heading: 'The report or page',
      fields: {
        title: {
          label: 'Title',
          description: 'Exactly as printed on the report or web page.',
          placeholder: 'Global Estimates of Modern Slavery',
          width: 8,
        },
        published: {
          label: 'Published',
          description:
            'A year (2022), a month (2022-09) or a day (2022-09-12). Readers see it in their language.',
          placeholder: '2022-09',
          width: 4,
        },
        language: {
          label: 'Language of the title',
          description:
            'Its code: en, fr, es, ar …. Browsers then read the title aloud in that language.',
          placeholder: 'en',
          width: 4,
        },
        publisher: {
          label: 'Publisher',
          description: 'The organisation that stands behind it.',
          placeholder: 'International Labour Organization',
          width: 8,
        },
        licence: {
          label: 'Licence',
          description: 'How it may be used, if the publisher says so.',
          placeholder: 'CC BY 4.0',
          width: 12,
        },
      },
    },
    {
      heading: 'Where to read it',
      fields: {
        url: {
          label: 'Link',
          description: 'The page readers can open to check for themselves. Starts with https://.',
          placeholder: 'https://www.ilo.org/…',
          width: 8,
        },
        accessed: {
          label: 'Opened on',
          description: 'The day you last saw it there.',
          width: 4,
        },
        archivedUrl: {
          label: 'Archived copy',
          description:
            'A saved copy, in case the page disappears. web.archive.org makes one for free.',
          placeholder: 'https://web.archive.org/web/…',
        },
      },
    },
  ],
};
