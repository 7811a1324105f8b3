import { LOOKS, type Look, type State } from './standing';

/** As Strapi has it: a draft alone, live as it is here, or live with changes that are not. */
export type Published = 'draft' | 'modified' | 'published';

const PUBLISHED: Readonly<Record<Published, Look>> = {
  draft: { words: 'Draft', ink: 'neutral700', ground: 'neutral150' },
  modified: { words: 'Live, changed since', ink: 'primary700', ground: 'primary100' },
  published: { words: 'Published', ink: 'success700', ground: 'success100' },
};

const NOT_APPROVED: Look = { words: 'Live, not approved', ink: 'danger700', ground: 'danger100' };

/** The one thing to know of a story in a list. */
export function lookInList(state: State, status: Published): Look {
  if (state === 'asked' || state === 'void') return LOOKS[state];
  if (state === 'approved') return status === 'published' ? PUBLISHED.published : LOOKS.approved;
  if (state === 'none' && status !== 'draft') return NOT_APPROVED;
  return PUBLISHED[status];
}
