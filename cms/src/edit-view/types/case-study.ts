import type { TypeView } from '../view';

export const caseStudy: TypeView = {
  mainField: 'title',
  list: ['title', 'place', 'period', 'updatedAt'],
  groups: [
    {
      heading: 'What was done, and where',
      fields: {
        title: {
          label: 'Title',
          description: 'The name of the operation or project.',
          placeholder: 'Operation Rescue',
          width: 6,
        },
        slug: {
          label: 'Web address',
          description: 'Names it in links. Left empty, it is made from the title.',
          placeholder: 'operation-rescue',
          width: 6,
        },
        summary: {
          label: 'Summary',
          description: 'What was done and what came of it, in two or three sentences.',
          placeholder: 'Police of five countries worked together to find …',
        },
        place: {
          label: 'Where',
          description: 'A country or region. Nothing closer: it could give somebody away.',
          placeholder: 'Southeast Asia',
          width: 6,
        },
        period: {
          label: 'When',
          description: 'Years or months, as a reader would say it.',
          placeholder: 'March to June 2023',
          width: 6,
        },
      },
    },
    {
      heading: 'How it went',
      fields: {
        phases: {
          label: 'Phases',
          description:
            'In the order in which they happened: the first is shown as number 1. Choose each from the list, or create it there.',
        },
      },
    },
  ],
};
