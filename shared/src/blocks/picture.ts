import * as v from 'valibot';
import { anchor, oneOf } from '../fields.ts';
import { picture } from '../media.ts';

export const pictureBlock = v.object({
  anchor,
  picture,
  size: v.nullish(oneOf(['column', 'wide', 'full']), 'column'),
});
