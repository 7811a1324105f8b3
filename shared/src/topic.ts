import * as v from 'valibot';
import { optionalText, slug, text } from './fields.ts';

export const topic = v.pipe(
  v.object({ documentId: text, name: text, slug, description: optionalText }),
  v.transform(({ documentId, ...rest }) => ({ id: documentId, ...rest })),
);
export type Topic = v.InferOutput<typeof topic>;
