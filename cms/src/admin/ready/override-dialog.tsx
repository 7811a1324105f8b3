import { Button, Field, Modal, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { wordsOf } from '../newsroom/use-newsroom';
import type { Problem } from './judgement';
import type { Subject } from './use-judgement';

const SHORTEST_REASON = 10;

interface Props {
  problem: Problem;
  subject: Subject & { documentId: string };
  onClose: () => void;
  /** It was overridden. */
  onDone: () => void;
}

/** Asks the safeguarding lead why something may be published although a rule speaks against it. */
export function OverrideDialog({ problem, subject, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { send, isSending, error } = useOverride({ problem, subject, onDone });
  const isEnough = reason.trim().length >= SHORTEST_REASON;
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Publish despite this</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>
            {problem.message}
          </Typography>
          <ReasonField reason={reason} onReason={setReason} error={error} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!isEnough} loading={isSending} onClick={() => send(reason)}>
            Allow it
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ReasonProps {
  reason: string;
  onReason: (reason: string) => void;
  error: string | false;
}

function ReasonField({ reason, onReason, error }: ReasonProps) {
  const hint = `At least ${SHORTEST_REASON} characters. It is kept in the log with your name.`;
  return (
    <Field.Root name="reason" required hint={hint} error={error}>
      <Field.Label>Why may it be published?</Field.Label>
      <Textarea value={reason} onChange={(event) => onReason(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function useOverride({ problem, subject, onDone }: Pick<Props, 'problem' | 'subject' | 'onDone'>) {
  const { post } = useFetchClient();
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | false>(false);
  const send = (reason: string) => {
    const { uid, documentId, locale } = subject;
    const body = { uid, documentId, locale, key: problem.key, reason: reason.trim() };
    setIsSending(true);
    post('/newsroom/overrides', body)
      .then(onDone, (failure: unknown) => setError(wordsOf(failure)))
      .finally(() => setIsSending(false));
  };
  return { send, isSending, error };
}
