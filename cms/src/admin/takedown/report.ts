/** A takedown as the CMS tells it. */
export interface Takedown {
  id: number;
  uid: string;
  cause: 'take-down' | 'withdraw-consent';
  title: string;
  reason: string | null;
  by: string;
  begunAt: string;
  state: 'working' | 'done' | 'incomplete';
  /** How many of all addresses are as they have to be. */
  gone: number;
  all: number;
}

export interface TakedownWithReport extends Takedown {
  report: {
    addresses: readonly Address[];
    files: readonly {
      id: number;
      name: string;
      outcome: 'to-delete' | 'deleted' | 'kept';
      shownBy: readonly string[];
    }[];
    notes: readonly string[];
  };
}

export interface Address {
  kind: 'page' | 'old-address' | 'text' | 'card' | 'picture' | 'upload' | 'list';
  path: string;
  status: number | null;
  isSettled: boolean;
}

const KINDS: Readonly<Record<Address['kind'], string>> = {
  page: 'Page',
  'old-address': 'Earlier address',
  text: 'Text for machines',
  card: 'Share card',
  picture: 'Picture or file',
  upload: 'Upload in the CMS',
  list: 'List',
};

/** The day and the time at which it was begun, as it is here. */
export const begunWords = ({ begunAt }: Pick<Takedown, 'begunAt'>): string =>
  new Date(begunAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export const kindWords = ({ kind }: Address): string => KINDS[kind];

/** What an address answers, in an editor's words. */
export function answerWords({ kind, status, isSettled }: Address): string {
  if (status === null) return 'No answer yet';
  if (kind === 'list' && status === 200) return isSettled ? 'Not in it any more' : 'Still in it';
  if (isSettled) return `Gone (${status})`;
  return `Still there (${status})`;
}

export const stateWords = ({ state, gone, all }: Takedown): string => {
  if (state === 'working') return `Under way: gone from ${gone} of ${all} addresses.`;
  if (all === 0) return 'Done: readers could not see it.';
  if (state === 'done')
    return `Done: gone from ${all === 1 ? 'its address' : `all ${all} addresses`}.`;
  return `Not done: gone from ${gone} of ${all} addresses only. Tell whoever looks after the site.`;
};
