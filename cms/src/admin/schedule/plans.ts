/** What is planned for a document, or was refused, as the CMS tells it. */
export interface Planned {
  id: number;
  action: 'publish' | 'unpublish';
  /** As ISO 8601 has it. */
  at: string;
  state: 'planned' | 'refused' | 'done';
  /** "Publish: Monday 23 November 2026 at 08:00 (Europe/London)". */
  words: string;
  by: string;
  reason: string | null;
  problems: readonly { path: readonly string[]; message: string }[];
}

export interface Plans {
  data: readonly Planned[];
  meta: { timeZone: string; maySchedule: boolean; lastDone: Planned | null };
}

export interface NewPlan {
  action: Planned['action'];
  date: string;
  time: string;
}

/** What the form asks for, and what the CMS takes. */
export const atOf = ({ date, time }: NewPlan): string => `${date}T${time}`;

/** What was done by itself between two looks at the plans of one version. */
export function newlyDone(before: Plans | null, { meta: { lastDone } }: Plans): Planned | null {
  if (before === null || lastDone === null) return null;
  return lastDone.id === before.meta.lastDone?.id ? null : lastDone;
}
