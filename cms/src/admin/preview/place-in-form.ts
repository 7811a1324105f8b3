/** Ids are counted for each kind of block. */
interface Block {
  __component?: unknown;
  id?: unknown;
}

/**
 * Where a block of the saved document stands in the form, which may have been rearranged since;
 * null when it is no longer there.
 */
export function placeInForm(saved: unknown, form: unknown, place: number): number | null {
  const block = blocksIn(saved)[place];
  if (block?.id === undefined) return null;
  const found = blocksIn(form).findIndex(
    ({ __component: kind, id }) => kind === block.__component && id === block.id,
  );
  return found === -1 ? null : found;
}

// Safe because of a block no more is read than what may be missing.
const blocksIn = (value: unknown): Block[] => (Array.isArray(value) ? (value as Block[]) : []);
