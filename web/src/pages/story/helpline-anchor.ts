import type { Helpline } from '@breaking-the-chains/shared/helpline';

/**
 * Where a page has this helpline, whatever it is called now, in whichever language. No block has this
 * anchor: theirs have no underscore.
 */
export function helplineAnchor({ id }: Pick<Helpline, 'id'>): string {
  return `help_${id}`;
}
