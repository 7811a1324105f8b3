import type { Populate } from '../populate';

/** Not a file's name nor where it lies in the media library: both are for editors. */
export const plainFile: Populate = { fields: ['url', 'mime', 'digest', 'size'] };
const pictureFile: Populate = {
  fields: ['url', 'mime', 'digest', 'width', 'height', 'dominantColour', 'formats'],
};

export const picture: Populate = { populate: { file: pictureFile } };
