import type { ComponentView } from '../view';
import { anchor } from './common';

export const pullQuote: ComponentView = {
  mainField: 'text',
  groups: [
    {
      fields: {
        text: {
          label: 'Words',
          description:
            'One strong sentence of this story, or of a public speaker. For the words of a survivor use a testimony.',
          placeholder: 'Every child we do not see is a child we do not protect.',
        },
        attribution: {
          label: 'Who said it',
          description: 'Name and role. Leave empty if it is a sentence of the story.',
          placeholder: 'A teacher at our school',
          width: 8,
        },
        anchor,
      },
    },
  ],
};
