import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout, useAuth } from '@strapi/strapi/admin';
import { memo, useState } from 'react';
import { placeWords, stepsTo } from './field-path';
import { goToField } from './go-to-field';
import { summaryOf } from './groups';
import type { Judgement, Problem } from './judgement';
import { OverrideDialog } from './override-dialog';
import { ProblemItem } from './problem-item';
import { ProblemList } from './problem-list';
import { ReadingTime } from './reading-time';
import { useJudgement, type Answer, type Subject } from './use-judgement';

const REVIEW = 'api::newsroom.review';

/** What the gate says of the form, as it stands now. */
export function Ready(subject: Subject) {
  const { answer, ask } = useJudgement(subject);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography tag="p" variant="omega" fontWeight="bold" aria-live="polite">
        {sentenceOf(answer)}
      </Typography>
      {answer.state === 'not-reachable' && (
        <Box>
          <Button type="button" variant="tertiary" size="S" onClick={ask}>
            Ask again
          </Button>
        </Box>
      )}
      {answer.state === 'judged' && <Judged subject={subject} answer={answer} ask={ask} />}
    </Flex>
  );
}

function sentenceOf(answer: Answer): string {
  switch (answer.state) {
    case 'waiting':
      return 'Reading what you wrote…';
    case 'no-rights':
      return 'Your role does not see what stands in the way here.';
    case 'not-reachable':
      return 'The check cannot be reached. You can go on writing; it asks again when you do.';
    case 'judged':
      return summaryOf(answer.judgement.problems);
  }
}

interface JudgedProps {
  subject: Subject;
  answer: { judgement: Judgement; values: object };
  ask: () => void;
}

/** Not drawn again with every key, as what is around it is. */
const Judged = memo(function Judged({ subject, answer, ask }: JudgedProps) {
  const { edit } = useDocumentLayout(subject.uid);
  const [overriding, setOverriding] = useState<Problem>();
  const { problems, reading } = answer.judgement;
  const way = (path: readonly string[]) => stepsTo(path, edit, answer.values);
  const goTo = (path: readonly string[]) => void goToField(path, way(path));
  const mayOverride = useMayOverride(subject);
  return (
    <>
      <ProblemList problems={problems}>
        {(problem) => (
          <ProblemItem
            key={`${problem.key} ${problem.path.join('.')}`}
            problem={problem}
            place={placeWords(way(problem.path))}
            onGo={() => goTo(problem.path)}
            onOverride={mayOverride(problem) ? () => setOverriding(problem) : undefined}
          />
        )}
      </ProblemList>
      {reading && <ReadingTime reading={reading} goTo={goTo} />}
      <Overriding problem={overriding} subject={subject} choose={setOverriding} ask={ask} />
    </>
  );
});

/** Only the safeguarding lead may, only what the rule allows, and only of what has been saved. */
function useMayOverride({ documentId }: Subject): (problem: Problem) => boolean {
  const mayReview = useAuth('Ready to publish', ({ permissions }) =>
    permissions.some(({ action }) => action === REVIEW),
  );
  return ({ level, isOverridden }) =>
    mayReview && documentId !== undefined && level === 'stops-unless-overridden' && !isOverridden;
}

interface OverridingProps {
  problem: Problem | undefined;
  subject: Subject;
  choose: (problem: Problem | undefined) => void;
  ask: () => void;
}

function Overriding({ problem, subject, choose, ask }: OverridingProps) {
  const { documentId } = subject;
  if (problem === undefined || documentId === undefined) return null;
  const close = () => choose(undefined);
  const done = () => {
    close();
    ask();
  };
  const about = { ...subject, documentId };
  return <OverrideDialog problem={problem} subject={about} onClose={close} onDone={done} />;
}
