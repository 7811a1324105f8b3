import type { ComponentView } from '../view';
import { anchor, heading, introduction } from './common';

export const statistics: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading,
        anchor,
        introduction,
        statistics: {
          label: 'Statistics',
          description:
            'The figures, in this order; three or four look best. Each is an entry of its own: change it there and every page that shows it changes.',
          width: 8,
        },
        layout: {
          label: 'Layout',
          description: 'How they are set out on a wide screen.',
          width: 4,
          choices: { band: 'Band: one row across', grid: 'Grid: two by two' },
        },
      },
    },
  ],
};
