import { fieldsOf, textIn } from './unknown-json';

type Fetch = typeof window.fetch;

export interface Session {
  /** Somebody has signed out, on purpose. */
  left(person: number): void;
}

const WAY_BACK = 'newsroom-way-back';
const OVER = 401;

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
    if (path.endsWith('/admin/login') && response.ok) await leadBack(response);
    if (path.endsWith('/admin/logout') && response.ok && isOnPurpose(init)) leave(session);
    return response;
  };

/** When a session has ended by itself, Strapi signs out as well, without naming the device. */
const isOnPurpose = (init: RequestInit | undefined) => textIn(init?.body).includes('deviceId');

/** Who is signed in to this window, as Strapi tells it. */
let person: number | null = null;

async function meet(response: Response): Promise<void> {
  const { id } = fieldsOf(fieldsOf(await response.clone().json())['data']);
  if (typeof id === 'number') person = id;
}

function leave(session: Session): void {
  if (person !== null) session.left(person);
  person = null;
}

function rememberWay(): void {
  const { pathname, search } = window.location;
  if (person === null || !pathname.includes('/content-manager/')) return;
  sessionStorage.setItem(WAY_BACK, JSON.stringify({ person, pathname, search }));
}

async function leadBack(response: Response): Promise<void> {
  const way = fieldsOf(JSON.parse(sessionStorage.getItem(WAY_BACK) ?? 'null'));
  sessionStorage.removeItem(WAY_BACK);
  const answer = fieldsOf(fieldsOf(await response.clone().json())['data']);
  if (typeof way['person'] !== 'number' || fieldsOf(answer['user'])['id'] !== way['person']) return;
  const base = window.location.pathname.replace(/\/auth\/login$/, '');
  const path = textIn(way['pathname']);
  if (!path.startsWith(`${base}/`)) return;
  const to = encodeURIComponent(path.slice(base.length) + textIn(way['search']));
  // Strapi's own way to say where to go after signing in; it hears of the new address like this.
  window.history.replaceState(window.history.state, '', `?redirectTo=${to}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => setTimeout(resolve));
}
