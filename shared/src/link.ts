import * as v from 'valibot';
import { linkTarget, text } from './fields.ts';

/** Strapi's component `element.link`. */
export const link = v.object({ label: text, url: linkTarget });
export type Link = v.InferOutput<typeof link>;
