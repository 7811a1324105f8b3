import type { ComponentView } from '../view';

export const link: ComponentView = {
  mainField: 'label',
  groups: [
    {
      fields: {
        label: {
          label: 'Words',
          description: 'Say where it leads. Never "click here".',
          placeholder: 'About the club',
          width: 6,
        },
        url: {
          label: 'Leads to',
          description:
            'A page of this site begins with /, another site with https://. Also mailto: and tel:.',
          placeholder: '/about',
          width: 6,
        },
      },
    },
  ],
};
