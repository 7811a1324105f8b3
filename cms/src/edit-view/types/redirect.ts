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
            'Written by the system when a web address changes, so that shared links keep working. Starts with /.',
          placeholder: '/stories/old-name',
          width: 6,
        },
        to: {
          label: 'New address',
          description: 'The page readers get instead. Starts with /.',
          placeholder: '/stories/new-name',
          width: 6,
        },
      },
    },
  ],
};
