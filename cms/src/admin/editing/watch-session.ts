import { fieldsOf, textIn } from './unknown-json';

type Fetch = typeof window.fetch;

export interface Session {
  /** Somebody has signed out, on purpose. */
  left(person: number): void;
}

const OVER = 401;
const SIGN_IN = /\/auth\/login$/;

/**
 * Leads a person whose session ended while they were typing back to where they were, once they
 * have signed in again; and tells when somebody signs out.
 */
export const watchSession =
  (session: Session, plain: Fetch): Fetch =>
  async (input, init) => {
    const response = await plain(input, init);
    const path = typeof input === 'string' ? input : '';
    if (path.endsWith('/admin/users/me') && response.ok) await meet(response);
    if (path.endsWith('/admin/access-token') && response.status === OVER) rememberWay();
    if (path.endsWith('/admin/logout')) {
      if (!isOnPurpose(init)) showWay();
      else if (response.ok) leave(session);
    }
    return response;
  };

/** When a session has ended by itself, Strapi signs out as well, without naming the device. */
const isOnPurpose = (init: RequestInit | undefined) => textIn(init?.body).includes('deviceId');

/** Who is signed in to this window, as Strapi tells it. */
let person: number | null = null;

async function meet(response: Response): Promise<void> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const { id } = fieldsOf(fieldsOf(body)['data']);
  if (typeof id === 'number') person = id;
}

function leave(session: Session): void {
  if (person !== null) session.left(person);
  person = null;
}

/** Where the person was when the session turned out to be over. */
let way: string | null = null;

function rememberWay(): void {
  const { pathname, search } = window.location;
  const [, base, page] = /^(.*?)(\/content-manager\/.*)$/.exec(pathname) ?? [];
  way = base === undefined || page === undefined ? null : page + search;
}

/** Strapi goes to where one signs in; which page to open afterwards, it reads from its address. */
function showWay(): void {
  if (way === null || !SIGN_IN.test(window.location.pathname)) return;
  window.history.replaceState(window.history.state, '', `?redirectTo=${encodeURIComponent(way)}`);
  // Its router hears of the new address like this.
  window.dispatchEvent(new PopStateEvent('popstate'));
  way = null;
}
