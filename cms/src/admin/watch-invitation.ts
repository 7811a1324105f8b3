import { refusal } from './editing/refusal';

type Fetch = typeof window.fetch;

const ASKED = /\/admin\/registration-info(?:\?|$)/;
const MISSING =
  'This invitation was used before, or its link is not whole. If you have a password, sign in. If not, ask whoever invited you to do it again.';

/** Of an invitation that does not open, Strapi says no more than "Invalid registrationToken". */
export const watchInvitation =
  (plain: Fetch): Fetch =>
  async (input, init) => {
    const response = await plain(input, init);
    const isRefused = response.status === 400 && typeof input === 'string' && ASKED.test(input);
    return isRefused ? refusal(MISSING) : response;
  };

/** Call it in the admin's register, before anything is asked of the CMS. */
export function explainInvitations(): void {
  window.fetch = watchInvitation(window.fetch.bind(window));
}
