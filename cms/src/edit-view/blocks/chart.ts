import type { ComponentView } from '../view';
import { anchor, noteOfBlock, sourceOfBlock } from './common';

export const chart: ComponentView = {
  mainField: 'heading',
  groups: [
    {
      fields: {
        heading: {
          label: 'Heading',
          description: 'Say what the chart shows, not only its subject.',
          placeholder: 'More schools join every year',
          width: 8,
        },
        anchor,
        kind: {
          label: 'Kind of chart',
          description: 'If in doubt, bars.',
          width: 6,
          choices: {
            bar: 'Bars: to compare',
            line: 'Line: change over time',
            share: 'Share: parts of a whole',
            pictogram: 'Pictogram: so many out of ten',
          },
        },
        unit: {
          label: 'Unit',
          description: 'What is counted, as it stands beside the numbers.',
          placeholder: 'schools',
          width: 6,
        },
        summary: {
          label: 'In a sentence',
          description:
            'What somebody who cannot see the chart needs to know. Read aloud in its place.',
          placeholder: 'From 3 schools in 2022 to 12 in 2024.',
        },
        rows: {
          label: 'Rows',
          description: 'One for each bar, point or part, in the order shown.',
        },
        source: sourceOfBlock,
        note: noteOfBlock,
      },
    },
  ],
};
