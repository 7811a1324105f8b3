import type { Problem } from './judgement';

const LEVELS = ['stops', 'stops-unless-overridden', 'advises'] as const;
export type Level = (typeof LEVELS)[number];

const HEADINGS: Readonly<Record<Level, string>> = {
  stops: 'Must be mended',
  'stops-unless-overridden': 'Needs the safeguarding lead',
  advises: 'Advice',
};

export interface Group {
  level: Level;
  heading: string;
  /** What still stands first, what was overridden last. */
  problems: readonly Problem[];
}

/** A missing approval stops like a mistake; but a writer has nothing to mend. */
const levelOf = ({ id, level }: Problem): Level =>
  id === 'A2' ? 'stops-unless-overridden' : level;

/** The problems by what they mean for publishing, gravest first, without empty groups. */
export function groupsOf(problems: readonly Problem[]): Group[] {
  return LEVELS.map((level) => ({
    level,
    heading: HEADINGS[level],
    problems: problems
      .filter((problem) => levelOf(problem) === level)
      .sort((a, b) => Number(a.isOverridden) - Number(b.isOverridden)),
  })).filter((group) => group.problems.length > 0);
}

const standing = (problems: readonly Problem[], level: Level) =>
  problems.filter((problem) => levelOf(problem) === level && !problem.isOverridden).length;

/** One sentence with the counts: heard by those who do not see the panel, and read first by all. */
export function summaryOf(problems: readonly Problem[]): string {
  const mend = standing(problems, 'stops');
  const lead = standing(problems, 'stops-unless-overridden');
  const advice = standing(problems, 'advises');
  const overridden = problems.filter(({ isOverridden }) => isOverridden).length;
  const parts = [
    mend > 0 && `${mend} ${mend === 1 ? 'point' : 'points'} must be mended`,
    lead > 0 && `${lead} ${lead === 1 ? 'point needs' : 'points need'} the safeguarding lead`,
    advice > 0 && `${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`,
    overridden > 0 && `${overridden} overridden`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'Nothing stands in the way.';
  const isFree = mend + lead === 0;
  return `${isFree ? 'Nothing stands in the way: ' : ''}${parts.join(', ')}.`;
}
