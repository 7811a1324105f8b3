export type State = 'not-needed' | 'none' | 'asked' | 'approved' | 'void';

/** Where a story stands in one language, and what the person may do next; sent by src/approval. */
export interface Standing {
  state: State;
  by: string | null;
  at: string | null;
  note: string | null;
  /** What changed since the last approval, in words. */
  changed: string[];
  /** Of what it shows now: sent along with an approval. */
  digest: string;
  mayAsk: boolean;
  mayApprove: boolean;
  mayWithdraw: boolean;
}

export type Step = 'ask' | 'approve' | 'withdraw';

/** Colours of the design system's badges. */
export interface Look {
  words: string;
  ink: string;
  ground: string;
}

export const LOOKS: Readonly<Record<State, Look>> = {
  'not-needed': { words: 'Not sensitive', ink: 'neutral600', ground: 'neutral100' },
  none: { words: 'Not asked yet', ink: 'neutral700', ground: 'neutral150' },
  asked: { words: 'Asked for review', ink: 'primary700', ground: 'primary100' },
  approved: { words: 'Approved', ink: 'success700', ground: 'success100' },
  void: { words: 'Approval void', ink: 'danger700', ground: 'danger100' },
};

/** "Amina Khan asked on 25 November 2026 at 10:12." */
export function lastStep({ state, by, at, note }: Standing): string | null {
  if (by === null || at === null) return null;
  const done = {
    asked: 'asked',
    approved: 'approved it',
    void: 'approved it',
    none: 'sent it back',
  };
  const verb = state === 'not-needed' ? 'looked at it' : done[state];
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const said = note === null ? '' : ` “${note}”`;
  return `${by} ${verb} on ${when.format(new Date(at))}.${said}`;
}
