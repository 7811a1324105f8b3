import type { ComponentView } from '../view';

export const programme: ComponentView = {
  mainField: 'title',
  groups: [
    {
      fields: {
        title: {
          label: 'Title',
          description: 'One kind of response, in a word or two.',
          placeholder: 'Prevention',
        },
        actions: {
          label: 'Actions',
          description: 'What it does, one thing in each. Three to five read well.',
        },
      },
    },
  ],
};
