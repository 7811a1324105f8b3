import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Step } from './approval';

interface Props {
  steps: readonly { step: Step; label: string }[];
  take: (step: Step, note: string) => Promise<boolean>;
  /** There is something in the form that is not saved. */
  isModified: boolean;
}

/** A note, and a button for each step that may be taken now. */
export function StepForm({ steps, take, isModified }: Props) {
  const [note, setNote] = useState('');
  const [running, setRunning] = useState<Step>();
  const press = async (step: Step) => {
    setRunning(step);
    if (await take(step, note)) setNote('');
    setRunning(undefined);
  };
  if (isModified) return <SaveFirst />;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="review-note">
        <Field.Label>A note (you may leave it empty)</Field.Label>
        <Textarea value={note} onChange={(event) => setNote(event.target.value)} />
      </Field.Root>
      {steps.map(({ step, label }, place) => (
        <Button
          key={step}
          type="button"
          variant={place === 0 ? 'secondary' : 'tertiary'}
          loading={running === step}
          disabled={running !== undefined}
          onClick={() => void press(step)}
        >
          {label}
        </Button>
      ))}
    </Flex>
  );
}

const SaveFirst = () => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    Save first: a review is of what is saved.
  </Typography>
);
