import type { ComponentView } from '../view';
import { anchor, noteOfBlock, sourceOfBlock } from './common';

export const map: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: {
          label: 'Heading',
          description: 'Say what the marked countries have in common.',
          placeholder: 'Where the operation took place',
          width: 8,
        },
        anchor,
        summary: {
          label: 'In a sentence',
          description:
            'What somebody who cannot see the map needs to know. Read aloud in its place.',
          placeholder: 'Five countries of Southeast Asia are marked.',
        },
        countries: {
          label: 'Countries',
          description: 'The countries to mark.',
        },
        source: sourceOfBlock,
        note: noteOfBlock,
      },
    },
  ],
};
