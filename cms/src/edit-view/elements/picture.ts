import type { ComponentView } from '../view';

export const picture: ComponentView = {
  mainField: 'alternativeText',
  groups: [
    {
      fields: {
        file: {
          label: 'File',
          description:
            'JPEG, PNG, WebP or AVIF, up to 15 MB. Hidden details such as the place it was taken are removed.',
          width: 6,
        },
        depicts: {
          label: 'Who is in it',
          description: 'A child who could be recognised is refused on a story about exploitation.',
          width: 6,
          choices: {
            'no-person': 'Nobody: a thing or a place',
            illustration: 'A drawing or collage',
            adult: 'Adults only',
            'child-not-identifiable': 'A child nobody could recognise',
            'child-identifiable': 'A child who can be recognised',
          },
        },
        alternativeText: {
          label: 'Description for those who cannot see it',
          description: 'One sentence on what matters in it. Do not begin with "Picture of".',
          placeholder: 'Paper boats on a dark sea, one of them lit from inside.',
          width: 8,
        },
        decorative: {
          label: 'Only decoration',
          description:
            'Yes if it says nothing that the text does not; then no description is needed.',
          width: 4,
        },
        caption: {
          label: 'Caption',
          description: 'Optional. Shown below: what, where, when. Never a child’s name.',
          placeholder: 'A class in Dhaka, 2024.',
        },
        credit: {
          label: 'Credit',
          description: 'Who made it.',
          placeholder: 'Photo: Amina K.',
          width: 4,
        },
        licence: {
          label: 'Licence',
          description: 'Why we may use it. A picture found in a search is not ours.',
          placeholder: 'Own work, or CC BY 4.0',
          width: 4,
        },
        focus: {
          label: 'Keep in view',
          description: 'The part that stays when the picture is cut to fit.',
          width: 4,
          choices: {
            centre: 'The middle',
            top: 'Top',
            bottom: 'Bottom',
            left: 'Left',
            right: 'Right',
            'top-left': 'Top left',
            'top-right': 'Top right',
            'bottom-left': 'Bottom left',
            'bottom-right': 'Bottom right',
          },
        },
      },
    },
  ],
};
