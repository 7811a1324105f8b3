import type { TypeView } from '../view';

export const page: TypeView = {
  mainField: 'title',
  list: ['title', 'slug'],
  groups: [
    {
      heading: 'The page',
      fields: {
        title: {
          label: 'Title',
          description: 'The heading at the top of the page.',
          placeholder: 'About us',
          width: 6,
        },
        slug: {
          label: 'Web address',
          description:
            'The page is found under this name: "about" gives /about. Names that the site uses itself, such as "help", are refused.',
          placeholder: 'about',
          width: 6,
        },
      },
    },
    {
      fields: {
        blocks: {
          label: 'The blocks of the page',
          description: 'Drag a block by its handle to move it.',
        },
      },
    },
  ],
};
