import type { ComponentView } from '../view';

export const correction: ComponentView = {
  mainField: 'what',
  groups: [
    {
      fields: {
        date: {
          label: 'Corrected on',
          description: 'The day it was put right.',
          width: 4,
        },
        what: {
          label: 'What was wrong',
          description: 'Say what stood there before and what stands there now. No excuses.',
          placeholder: 'An earlier version gave the year as 2021. It was 2022.',
          width: 8,
        },
      },
    },
  ],
};
