import type { Populate } from '../populate';
import { picture } from './picture';

export const author: Populate = { populate: { portrait: picture } };
