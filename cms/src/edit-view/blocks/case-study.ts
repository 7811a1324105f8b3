import type { ComponentView } from '../view';
import { anchor } from './common';

export const caseStudy: ComponentView = {
  mainField: 'anchor',
  groups: [
    {
      fields: {
        caseStudy: {
          label: 'Case study',
          description: 'Shown with all its phases. Choose it from the list, or create it there.',
          width: 8,
        },
        anchor: { ...anchor, placeholder: 'operation-rescue' },
      },
    },
  ],
};
