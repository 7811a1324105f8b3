import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { stepsFor, wordsOf, type Approval } from './approval';
import { StepForm } from './step-form';
import { useApproval, type Saved } from './use-approval';

interface Props extends Saved {
  /** A step was taken: what stands in the way may be different now. */
  onStep: () => void;
}

/** Where a sensitive story stands on its way through the review, and the next step. */
export function Review({ onStep, ...saved }: Props) {
  const { approval, problem, take } = useApproval(saved);
  const isModified = useForm('Review', (form) => form.modified);
  const id = useId();
  if (approval === undefined || approval.state === 'not-needed') return null;
  const steps = stepsFor(approval);
  const takeStep: typeof take = async (...step) => {
    const isTaken = await take(...step);
    if (isTaken) onStep();
    return isTaken;
  };
  return (
    <Box tag="section" aria-labelledby={id} width="100%">
      <Typography tag="h3" id={id} variant="omega" fontWeight="bold">
        Review
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        <Words approval={approval} />
        {steps.length > 0 && <StepForm steps={steps} take={takeStep} isModified={isModified} />}
        {problem !== undefined && (
          <Typography tag="p" variant="pi" textColor="danger700" role="alert">
            {problem}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

function Words({ approval }: { approval: Approval }) {
  const { formatDate } = useIntl();
  const when = (moment: string) => formatDate(moment, { dateStyle: 'long' });
  return (
    <div aria-live="polite">
      <Typography tag="p" variant="pi">
        {wordsOf(approval, when)}
      </Typography>
      {approval.note !== null && approval.note !== '' && (
        <Typography tag="blockquote" variant="pi" textColor="neutral600" paddingLeft={2}>
          “{approval.note}”
        </Typography>
      )}
    </div>
  );
}
