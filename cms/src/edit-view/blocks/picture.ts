import type { ComponentView } from '../view';
import { anchor } from './common';

export const picture: ComponentView = {
  mainField: 'anchor',
  groups: [
    {
      fields: {
        picture: {
          label: 'Picture',
          description: 'The file, and what readers must be told about it.',
        },
        size: {
          label: 'Size on the page',
          description: 'On a phone every picture takes the whole width.',
          width: 8,
          choices: {
            column: 'As wide as the text',
            wide: 'Wider than the text',
            full: 'Edge to edge',
          },
        },
        anchor,
      },
    },
  ],
};
