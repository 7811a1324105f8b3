import type { TypeView } from '../view';

export const redirect: TypeView = {
  mainField: 'from',
  list: ['from', 'to', 'updatedAt'],
  pageSize: 50,
  groups: [
    {
      heading: 'An old address and where it leads now',
      fields: {
        from: {
          label: 'Old address',
          description:
            'Written by the system when a web address changes or something is taken down, so that shared links stay honest. You can add one by hand. Starts with /, in other languages with /fr/, /es/ or /ar/.',
          placeholder: '/stories/old-name',
          width: 6,
        },
        to: {
          label: 'New address',
          description:
            'The page readers get instead. Left empty, they are told that what stood there was taken down.',
          placeholder: '/stories/new-name',
          width: 6,
        },
        leftBy: {
          label: 'Left by',
          description:
            'How the system knows what stood there: when that is published again, this entry goes or leads to it.',
          readOnly: true,
        },
      },
    },
  ],
};
