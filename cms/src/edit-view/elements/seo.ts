import type { ComponentView } from '../view';

export const seo: ComponentView = {
  mainField: 'title',
  groups: [
    {
      fields: {
        title: {
          label: 'Title in search results',
          description: 'Only if the story’s own title is too long or unclear on its own.',
          placeholder: 'How child trafficking works, and what stops it',
        },
        description: {
          label: 'Text in search results',
          description: 'One or two sentences that say what a reader finds here.',
          placeholder:
            'Children are drawn in by promises. What the warning signs are, and who helps.',
        },
        picture: {
          label: 'Picture when shared',
          description: 'Shown when somebody sends the link to a friend. 1200 by 630 pixels.',
        },
      },
    },
  ],
};
