import type { ComponentView } from '../view';

export const country: ComponentView = {
  mainField: 'code',
  groups: [
    {
      fields: {
        code: {
          label: 'Country code',
          description: 'Three capital letters: THA is Thailand, GBR the United Kingdom.',
          placeholder: 'THA',
          width: 4,
        },
        note: {
          label: 'Note',
          description: 'Optional. What is to be known of this country, in a sentence.',
          placeholder: 'Here the operation began.',
          width: 8,
        },
      },
    },
  ],
};
