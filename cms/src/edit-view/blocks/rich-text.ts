import type { ComponentView } from '../view';
import { anchor, figureInText, heading } from './common';

export const richText: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: { ...heading, placeholder: 'The invisible crime' },
        anchor,
        text: {
          label: 'Text',
          description: `Short paragraphs, three or four sentences each. For a picture or chart add a block of that kind. ${figureInText}`,
        },
      },
    },
  ],
};
