import type { FieldWords } from '../view';

/** Fields that many blocks share, so that they read alike everywhere. */
export const anchor: FieldWords = {
  label: 'Link name',
  description: 'Optional. With "impact" a link that ends in #impact leads straight here.',
  placeholder: 'impact',
  width: 4,
};

export const heading: FieldWords = {
  label: 'Heading',
  description: 'Optional. Shown above the block and in the list of contents.',
  placeholder: 'The hidden crisis',
  width: 8,
};

/** The end of the description of each rich text. */
export const figureInText =
  'A figure is written as [[people-in-forced-labour]], its web address; readers see "about 28M".';

export const introduction: FieldWords = {
  label: 'Introduction',
  description: 'Optional. One or two sentences that lead in.',
};

export const sourceOfBlock: FieldWords = {
  label: 'Source',
  description:
    'Say where it comes from; without a source readers are told "Source not given". Choose it from the list, or create it there.',
};

export const noteOfBlock: FieldWords = {
  label: 'Note',
  description: 'Optional. What readers should know to read it rightly, in small type below.',
};
