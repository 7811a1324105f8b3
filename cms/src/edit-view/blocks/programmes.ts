import type { ComponentView } from '../view';
import { anchor, heading, introduction } from './common';

export const programmes: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: { ...heading, placeholder: 'What is being done' },
        anchor,
        introduction,
        programmes: {
          label: 'Programmes',
          description:
            'Kinds of response, such as prevention or protection. Four at most read well.',
        },
      },
    },
  ],
};
