import * as v from 'valibot';

const approval = v.object({
  state: v.picklist(['not-needed', 'none', 'asked', 'approved', 'void']),
  by: v.nullish(v.string(), null),
  at: v.nullish(v.string(), null),
  note: v.nullish(v.string(), null),
  /** What is different since it was approved, in an editor's words. */
  changed: v.optional(v.array(v.string()), []),
  /** Of what was read: a story that has changed meanwhile is not approved unseen. */
  digest: v.optional(v.string()),
  mayAsk: v.boolean(),
  mayApprove: v.boolean(),
  mayWithdraw: v.optional(v.boolean(), false),
});
export type Approval = v.InferOutput<typeof approval>;

const answer = v.object({ data: approval });

/** Where a story stands on its way through the review, from the answers of `/newsroom/approvals`. */
export const parseApproval = (body: unknown): Approval => v.parse(answer, body).data;

/** In words; `when` writes a moment as this person writes moments. */
export function wordsOf(approval: Approval, when: (moment: string) => string): string {
  const { state, by, at, changed } = approval;
  const who = `${by === null ? '' : ` by ${by}`}${at === null ? '' : ` on ${when(at)}`}`;
  switch (state) {
    case 'not-needed':
      return '';
    case 'none':
      return by === null
        ? 'This story is sensitive: the safeguarding lead reads it before it goes out.'
        : `The review was called off${who}.`;
    case 'asked':
      return `It waits for the safeguarding lead. A review was asked for${who}.`;
    case 'approved':
      return `Approved${who}, exactly as it is saved now.`;
    case 'void':
      return `It was approved, but no longer: ${changed.join(', ')} changed since. It has to be read again.`;
  }
}

export type Step = 'ask' | 'approve' | 'withdraw';

/** What this person may do next, and what the button says. */
export function stepsFor(approval: Approval): { step: Step; label: string }[] {
  const { state, mayAsk, mayApprove, mayWithdraw } = approval;
  return [
    { step: 'approve' as const, label: 'Approve', isOpen: mayApprove },
    // Who approves need not ask first.
    { step: 'ask' as const, label: 'Ask for a review', isOpen: mayAsk && !mayApprove },
    {
      step: 'withdraw' as const,
      label: state === 'approved' ? 'Take the approval back' : 'Call the review off',
      isOpen: mayWithdraw,
    },
  ]
    .filter(({ isOpen }) => isOpen)
    .map(({ step, label }) => ({ step, label }));
}
