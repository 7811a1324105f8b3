import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
import { useFocusBack } from '../use-focus-back';
import { consequenceOf } from './consequence';

interface Target {
  uid: string;
  documentId: string;
}

interface Props extends Target {
  onClose: () => void;
}

/** Says what will happen, asks why, and leads to the report. */
export function TakeDownDialog({ uid, documentId, onClose }: Props) {
  const [reason, setReason] = useState('');
  useFocusBack();
  const { problem, isBusy, takeDown } = useTakeDown({ uid, documentId }, onClose);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Consequences uid={uid} />
          <Reason value={reason} onChange={setReason} problem={problem} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Leave it
        </Button>
        <Button
          variant="danger"
          loading={isBusy}
          disabled={reason.trim().length < 3}
          onClick={() => void takeDown(reason)}
        >
          Take down
        </Button>
      </Modal.Footer>
    </>
  );
}

function useTakeDown(target: Target, onClose: () => void) {
  const newsroom = useNewsroom();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function takeDown(reason: string): Promise<void> {
    setBusy(true);
    try {
      const order = { ...target, reason };
      const { data } = await newsroom.post<{ data: { id: number } }>('/take-down', order);
      onClose();
      navigate(`/settings/takedowns/${data.id}`);
    } catch (error) {
      setProblem(wordsOf(error));
      setBusy(false);
    }
  }
  return { problem, isBusy, takeDown };
}

function Consequences({ uid }: { uid: string }) {
  return (
    <>
      <Typography>
        Within a minute nobody can read it: every language, lists, feeds, search, share cards and
        the sitemap. {consequenceOf(uid)}
      </Typography>
      <Typography>
        Pictures and files that only it shows are deleted for good. What is planned for it is
        cancelled, and preview links stop.
      </Typography>
    </>
  );
}

interface ReasonProps {
  value: string;
  onChange: (reason: string) => void;
  problem: string | null;
}

function Reason({ value, onChange, problem }: ReasonProps) {
  const error = problem ?? false;
  return (
    <Field.Root name="take-down-reason" required hint="It goes into the log." error={error}>
      <Field.Label>Why</Field.Label>
      <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
