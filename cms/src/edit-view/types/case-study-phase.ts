import { figureInText } from '../blocks/common';
import type { TypeView } from '../view';

export const caseStudyPhase: TypeView = {
  mainField: 'headline',
  list: ['name', 'headline', 'updatedAt'],
  pageSize: 20,
  groups: [
    {
      heading: 'One phase of a case study',
      fields: {
        name: {
          label: 'Name',
          description: 'One or two words. Its number comes from its place in the case study.',
          placeholder: 'Intelligence',
          width: 4,
        },
        headline: {
          label: 'Headline',
          description:
            'What was done in it. Lists of phases show this, so make it tell them apart.',
          placeholder: 'Network identification',
          width: 8,
        },
        body: {
          label: 'Text',
          description: `What happened, in a paragraph or two. Name no child and no exact place. ${figureInText}`,
        },
        statistics: {
          label: 'Statistics',
          description:
            'Figures that belong to this phase. Change a figure in its own entry and it changes everywhere.',
        },
        picture: {
          label: 'Picture',
          description: 'Optional. Show people from behind or far away, or none at all.',
        },
      },
    },
  ],
};
