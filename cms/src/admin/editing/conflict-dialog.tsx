import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { desk, type Conflict, type Decision } from './desk';
import { Differences } from './differences';
import { momentOf } from './moment';

interface Asked {
  conflict: Conflict;
  answer(decision: Decision): void;
}

/** Asks what is to become of a save that would go over a colleague's. */
export function ConflictDialog() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () => desk.askWith((conflict) => new Promise((answer) => setAsked({ conflict, answer }))),
    [],
  );
  if (asked === null) return null;
  const decide = (decision: Decision) => {
    setAsked(null);
    asked.answer(decision);
  };
  return <Question conflict={asked.conflict} decide={decide} />;
}

interface QuestionProps {
  conflict: Conflict;
  decide(decision: Decision): void;
}

function Question({ conflict, decide }: QuestionProps) {
  const { by, isYou, at, differences } = conflict;
  const who = isYou ? 'You have saved this in another window' : `${by} has saved this`;
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : decide('neither'))}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{`${who} since you opened it`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>
            {`Saved on ${momentOf(at)}. Nothing of yours is saved yet, and nothing is lost. This is where the two differ:`}
          </Typography>
          <Differences
            differences={differences}
            before={isYou ? 'In the other window' : `Saved by ${by}`}
            after="Typed here"
          />
        </Modal.Body>
        <Choices isYou={isYou} decide={decide} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Choices({ isYou, decide }: { isYou: boolean; decide(decision: Decision): void }) {
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={() => decide('neither')}>
        Cancel
      </Button>
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Button variant="secondary" onClick={() => decide('theirs')}>
          {isYou ? 'Take the other (this is kept here)' : 'Take theirs (mine is kept here)'}
        </Button>
        <Button variant="danger" onClick={() => decide('mine')}>
          {isYou ? 'Save this over it' : 'Save mine over theirs'}
        </Button>
      </Flex>
    </Modal.Footer>
  );
}
