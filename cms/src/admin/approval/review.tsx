import { Badge, Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { LOOKS, lastStep, type Standing, type Step } from './standing';
import { useStanding } from './use-standing';

interface Saved {
  documentId: string;
  locale: string;
  savedAt: string;
  /** Whether the form holds what is not saved. */
  isChanged: boolean;
}

export function Review({ isChanged, savedAt, ...version }: Saved) {
  const { standing, problem, isBusy, take } = useStanding(version, savedAt);
  const [note, setNote] = useState('');
  // A note that was refused is still to be sent.
  const step = (which: Step) => void take(which, note).then((isDone) => isDone && setNote(''));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-live="polite">
      {standing === null ? null : <Where standing={standing} />}
      {problem === null ? null : <Typography textColor="danger600">{problem}</Typography>}
      {standing === null || !mayAct(standing) ? null : (
        <>
          <Note note={note} onChange={setNote} />
          {isChanged ? <Typography>Save first: a review is of what is saved.</Typography> : null}
          <Steps standing={standing} isOff={isBusy || isChanged} onStep={step} />
        </>
      )}
    </Flex>
  );
}

const mayAct = ({ mayAsk, mayApprove, mayWithdraw }: Standing) =>
  mayAsk || mayApprove || mayWithdraw;

function Where({ standing }: { standing: Standing }) {
  const { words, ink, ground } = LOOKS[standing.state];
  const last = lastStep(standing);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Badge textColor={ink} backgroundColor={ground}>
        {words}
      </Badge>
      {standing.state === 'none' && last === null ? (
        <Typography>
          It is sensitive, so the safeguarding lead approves it before readers see it.
        </Typography>
      ) : null}
      {standing.state === 'not-needed' ? (
        <Typography>
          An editor publishes it. Ask for a review when it is ready to be read.
        </Typography>
      ) : null}
      {last === null ? null : <Typography>{last}</Typography>}
      <Changed changed={standing.changed} />
    </Flex>
  );
}

function Changed({ changed }: { changed: string[] }) {
  if (changed.length === 0) return null;
  return (
    <Box>
      <Typography fontWeight="bold">Changed since the approval:</Typography>
      <Box tag="ul" paddingLeft={4}>
        {changed.map((words) => (
          <Typography tag="li" key={words}>
            {words}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function Note({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  return (
    <Field.Root name="review-note" hint="Kept with this step, and in the log.">
      <Field.Label>Note</Field.Label>
      <Textarea
        name="review-note"
        value={note}
        maxLength={1000}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

interface Choices {
  standing: Standing;
  isOff: boolean;
  onStep: (step: Step) => void;
}

function Steps({ standing, isOff, onStep }: Choices) {
  const { state, mayAsk, mayApprove, mayWithdraw } = standing;
  const back = state === 'asked' ? (mayApprove ? 'Send back' : 'Call the review off') : 'Withdraw';
  return (
    <Flex gap={2} wrap="wrap">
      {mayApprove ? (
        <Button variant="success" disabled={isOff} onClick={() => onStep('approve')}>
          Approve
        </Button>
      ) : null}
      {mayAsk ? (
        <Button variant="secondary" disabled={isOff} onClick={() => onStep('ask')}>
          Ask for a review
        </Button>
      ) : null}
      {mayWithdraw ? (
        <Button variant="danger-light" disabled={isOff} onClick={() => onStep('withdraw')}>
          {back}
        </Button>
      ) : null}
    </Flex>
  );
}
