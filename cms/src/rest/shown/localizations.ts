import type { Populate } from '../populate';

/** The same document in other languages; of drafts and published ones, those of the document's own kind. */
export const localizations: Populate = { fields: ['locale', 'slug'] };
