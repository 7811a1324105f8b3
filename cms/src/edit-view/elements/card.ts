import type { ComponentView } from '../view';

export const card: ComponentView = {
  mainField: 'title',
  groups: [
    {
      fields: {
        title: {
          label: 'Title',
          description: 'A few words.',
          placeholder: 'A job that does not exist',
          width: 8,
        },
        icon: {
          label: 'Icon',
          description: 'Optional. A small drawing above the title.',
          width: 4,
          choices: {
            promise: 'Promise: a letter',
            route: 'Route: a path',
            threshold: 'Threshold: a door',
            hand: 'Hand',
            shield: 'Shield',
            voice: 'Voice: a speech bubble',
            book: 'Book',
            home: 'Home: a house',
            light: 'Light: a lamp',
          },
        },
        text: {
          label: 'Text',
          description: 'Two or three sentences. Cards of similar length look best.',
          placeholder: 'Somebody offers work in a far city and pays for the journey …',
        },
      },
    },
  ],
};
