import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { asSent } from './as-sent';
import { desk, type Difference } from './desk';
import { textOfKey } from './draft-key';
import { Differences } from './differences';
import type { KeptTyping, Typed } from './kept-typing';
import { momentOf } from './moment';
import type { Draft } from './use-draft';

interface Props {
  draft: Draft;
  kept: KeptTyping;
}

/** Offers back what was typed here and not saved: before a crash, a closed tab, an expired login. */
export function UnsavedOffer({ draft, kept }: Props) {
  const [offered, setOffered] = useOffered(draft, kept);
  const [isShown, show] = useState(false);
  if (offered === null || draft.form.disabled) return null;
  const finish = () => {
    setOffered(kept.settle(draft.key));
  };
  const restore = () => {
    // It is based on what it was typed over: if somebody has saved since, the save will say so.
    if (offered.basedOn !== null) desk.rebase(draft.key, offered.basedOn);
    draft.form.setValues(offered.values);
    finish();
  };
  const compare = draft.documentId === undefined ? null : () => show(true);
  return (
    <Box background="warning100" padding={3} hasRadius width="100%" role="status">
      <Typography tag="p" fontWeight="bold" paddingBottom={2}>
        {`You have unsaved changes from ${momentOf(offered.at)}`}
      </Typography>
      <Ways restore={restore} compare={compare} discard={finish} />
      {isShown ? <Shown draft={draft} offered={offered} close={() => show(false)} /> : null}
    </Box>
  );
}

function useOffered({ key }: Draft, kept: KeptTyping) {
  const [offered, setOffered] = useState<Typed | null>(null);
  useEffect(() => {
    setOffered(kept.offer(key));
    return desk.listen((event) => {
      if (event.what !== 'theirs' || textOfKey(event.key) !== textOfKey(key)) return;
      // After whoever else hears of it has put away what was typed.
      setTimeout(() => setOffered(kept.offer(key)));
    });
  }, [kept, key]);
  return [offered, setOffered] as const;
}

interface WaysProps {
  restore(): void;
  /** Null where there is nothing saved to compare with. */
  compare: (() => void) | null;
  discard(): void;
}

function Ways({ restore, compare, discard }: WaysProps) {
  return (
    <Flex gap={2} wrap="wrap">
      <Button size="S" onClick={restore}>
        Restore
      </Button>
      {compare === null ? null : (
        <Button size="S" variant="secondary" onClick={compare}>
          Show differences
        </Button>
      )}
      <Button size="S" variant="tertiary" onClick={discard}>
        Discard
      </Button>
    </Flex>
  );
}

interface ShownProps {
  draft: Draft;
  offered: Typed;
  close(): void;
}

function Shown({ draft: { key, documentId }, offered, close }: ShownProps) {
  const { post } = useFetchClient();
  const [differences, setDifferences] = useState<Difference[] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const { values, basedOn } = offered;
    const asked = { uid: key.uid, documentId, locale: key.locale, values: asSent(values), basedOn };
    post<{ data: { differences: Difference[] } }>('/newsroom/versions/differences', asked).then(
      ({ data }) => setDifferences(data.data.differences),
      (error: unknown) => setProblem(String(error)),
    );
  }, [post, key, documentId, offered]);
  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{`Your unsaved changes from ${momentOf(offered.at)}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {problem === '' ? null : <Typography textColor="danger600">{problem}</Typography>}
          {differences === null ? null : (
            <Differences differences={differences} before="Saved" after="Typed and not saved" />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
