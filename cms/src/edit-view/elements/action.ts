import type { ComponentView } from '../view';

export const action: ComponentView = {
  mainField: 'text',
  groups: [
    {
      fields: {
        text: {
          label: 'Action',
          description: 'One sentence that begins with what is done.',
          placeholder: 'Teachers learn to notice the early signs.',
        },
      },
    },
  ],
};
