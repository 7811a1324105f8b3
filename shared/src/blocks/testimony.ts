import * as v from 'valibot';
import { anchor } from '../fields.ts';
import { testimony } from '../testimony.ts';

export const testimonyBlock = v.object({ anchor, testimony });
