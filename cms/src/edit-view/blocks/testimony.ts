import type { ComponentView } from '../view';
import { anchor } from './common';

export const testimony: ComponentView = {
  mainField: 'anchor',
  groups: [
    {
      fields: {
        testimony: {
          label: 'Testimony',
          description:
            'A person’s account, found by the name used in it. Choose it from the list, or create it there with its consent.',
          width: 8,
        },
        anchor: { ...anchor, placeholder: 'mayas-account' },
      },
    },
  ],
};
