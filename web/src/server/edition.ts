/** What a page was made with and on: of another edition, it is served and made again. */
export type Edition = () => string;

/**
 * Of this build and this day. Pages say what is overdue today (F3, H3), which nobody changes and
 * no change row tells.
 */
export function createEdition(version: string, now: () => number = Date.now): Edition {
  return () => `${version} ${new Date(now()).toISOString().slice(0, 10)}`;
}
