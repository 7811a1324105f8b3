import type { ComponentView } from '../view';
import { anchor } from './common';

export const callToAction: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: {
          label: 'Heading',
          description: 'What a reader can do now.',
          placeholder: 'What you can do today',
          width: 8,
        },
        anchor,
        text: {
          label: 'Text',
          description: 'Optional. Why it helps, in a sentence or two.',
        },
        links: {
          label: 'Links',
          description: 'The first one is shown as the main button. One clear step beats four.',
        },
      },
    },
  ],
};
