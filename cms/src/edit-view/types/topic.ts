import type { TypeView } from '../view';

export const topic: TypeView = {
  mainField: 'name',
  list: ['name', 'slug', 'updatedAt'],
  pageSize: 50,
  groups: [
    {
      heading: 'The topic',
      fields: {
        name: {
          label: 'Name',
          description: 'One to three words, as a reader would search for it.',
          placeholder: 'Child labour',
          width: 6,
        },
        slug: {
          label: 'Web address',
          description:
            'The list of its stories is found under this name. Left empty, it is made from the name.',
          placeholder: 'child-labour',
          width: 6,
        },
        description: {
          label: 'Description',
          description: 'A sentence at the top of the list of its stories.',
          placeholder: 'Work that harms children or keeps them from school.',
        },
      },
    },
  ],
};
