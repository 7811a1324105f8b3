import { Box, Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { documentAddress } from '../document-address';
import { useFocusBack } from '../use-focus-back';
import { lineOf, parseBreaks, type Break } from './breaks';
import { questionOf, type Question } from './question';
import { ShowingList } from './showing-list';
import { useAskedOfEach, type Asked } from './use-asked-of-each';
import { useShowings } from './use-showings';

type Titles = ReadonlyMap<string, string>;

interface Props {
  asked: Asked;
  /** What each of them is called, by its documentId. */
  titles: Titles;
  /** Ends when the server has done it, or has said why not. */
  onDelete: () => Promise<void>;
  onClose: () => void;
}

/** Before something is deleted: what shows it now, and what has to be mended first. */
export function DeleteDialog({ asked, titles, onDelete, onClose }: Props) {
  const breaks = useAskedOfEach('/newsroom/breaks', asked, parseBreaks);
  const question = questionOf(useShowings(asked), breaks, asked.documentIds.length > 1);
  const [isBusy, setBusy] = useState(false);
  useFocusBack();
  const go = async () => {
    setBusy(true);
    await onDelete();
    onClose();
  };
  return (
    <>
      <Modal.Body>
        <Told question={question} titles={titles} />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        {question.mayDelete && (
          <Button variant="danger" loading={isBusy} onClick={() => void go()}>
            Delete
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

function Told({ question, titles }: { question: Question; titles: Titles }) {
  const { words, breaks, showings } = question;
  return (
    <Flex gap={4} alignItems="flex-start">
      <Box shrink={0}>
        <WarningCircle width="24px" height="24px" fill="danger600" aria-hidden />
      </Box>
      <Flex direction="column" alignItems="stretch" gap={4} grow={1}>
        <Typography tag="p" aria-live="polite">
          {words}
        </Typography>
        {breaks.length > 0 && <BreakList breaks={breaks} titles={titles} />}
        {showings.length > 0 && <ShowingList showings={showings} />}
      </Flex>
    </Flex>
  );
}

function BreakList({ breaks, titles }: { breaks: readonly Break[]; titles: Titles }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {breaks.map((one) => (
        <li key={`${one.of} ${one.stands}`}>
          <Typography tag="p">{lineOf(one, titles)}</Typography>
          <Link tag={RouterLink} to={documentAddress(one.at)}>
            {one.at.title === '' ? 'Open it' : `Open “${one.at.title}”`}
          </Link>
        </li>
      ))}
    </Flex>
  );
}
