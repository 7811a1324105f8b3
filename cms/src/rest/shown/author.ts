import type { Populate } from '../populate';
import { localizations } from './localizations';
import { picture } from './picture';

/** As stories name them. */
export const author: Populate = { populate: { portrait: picture } };
/** By themselves. */
export const authorRecord: Populate = { populate: { portrait: picture, localizations } };
