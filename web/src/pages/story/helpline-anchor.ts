import type { Helpline } from '@breaking-the-chains/shared/helpline';
import { slugOf } from '../../story/anchors.ts';

/**
 * Where a page has this helpline: "help_childline-gb". In another country there may be one of the
 * same name. No block has this anchor: theirs have no underscore.
 */
export function helplineAnchor({ name, country }: Pick<Helpline, 'name' | 'country'>): string {
  return `help_${slugOf(`${name} ${country}`)}`;
}
