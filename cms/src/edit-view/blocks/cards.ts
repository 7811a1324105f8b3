import type { ComponentView } from '../view';
import { anchor, heading, introduction } from './common';

export const cards: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: { ...heading, placeholder: 'Three ways children are drawn in' },
        anchor,
        introduction,
        cards: {
          label: 'Cards',
          description: 'Things of equal weight, side by side. Three fit in one row.',
        },
      },
    },
  ],
};
