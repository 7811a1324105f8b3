import type { ComponentView } from '../view';
import { anchor, figureInText } from './common';

export const video: ComponentView = {
  mainField: 'title',
  groups: [
    {
      fields: {
        title: {
          label: 'Title',
          description: 'What the video is, in a few words.',
          placeholder: 'How the club began',
          width: 8,
        },
        anchor,
        file: {
          label: 'Video',
          description: 'An MP4 file of our own. Never a video in which a child can be recognised.',
          width: 6,
        },
        captions: {
          label: 'Captions',
          description: 'A .vtt file with what is said, so that it can be watched without sound.',
          width: 6,
        },
        poster: {
          label: 'Poster',
          description: 'The still picture shown until somebody presses play.',
        },
        credit: {
          label: 'Credit',
          description: 'Who made the video.',
          placeholder: 'Film: Media Club',
        },
        transcript: {
          label: 'Transcript',
          description: `Every word that is said, and the sounds that matter, for those who read instead. ${figureInText}`,
        },
      },
    },
  ],
};
