/** Names of messages between the form and the preview; the site has the same (web/src/islands/preview-page.ts). */
const SAVED = 'strapiUpdate';
const OPEN_BLOCK = 'chains-open-block';

/** Tells the preview that there is something new, and the link by which to get it. */
export const savedMessage = (url: string) => ({ type: SAVED, url });

/** The place of the block that was clicked in the preview; null for any other message. */
export function placeIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('type' in data) || data.type !== OPEN_BLOCK || !('place' in data)) return null;
  const { place } = data;
  return typeof place === 'number' && Number.isInteger(place) && place >= 0 ? place : null;
}
