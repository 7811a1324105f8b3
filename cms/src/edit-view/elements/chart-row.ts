import type { ComponentView } from '../view';

export const chartRow: ComponentView = {
  mainField: 'label',
  groups: [
    {
      fields: {
        label: {
          label: 'Label',
          description: 'What the bar, point or part stands for. For a line: the year.',
          placeholder: '2024',
          width: 8,
        },
        value: {
          label: 'Value',
          description: 'Digits only, without the unit.',
          placeholder: '12',
          width: 4,
        },
      },
    },
  ],
};
