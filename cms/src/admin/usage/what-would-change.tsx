import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { ShowingList } from './showing-list';
import { useShowings } from './use-showings';
import { countWords, type Showing } from './uses';

interface Props {
  uid: string;
  documentIds: readonly string[];
  /** Null for every language. */
  locale: string | null;
  /** It was told where they are used. */
  onSeen: () => void;
}

/** Before something is deleted: what shows it now. */
export function WhatWouldChange({ uid, documentIds, locale, onSeen }: Props) {
  const found = useShowings(uid, documentIds, locale);
  useEffect(() => {
    if (found.state === 'found') onSeen();
  }, [found, onSeen]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex justifyContent="center">
        <WarningCircle width="24px" height="24px" fill="danger600" aria-hidden />
      </Flex>
      <Typography tag="p" textAlign="center" aria-live="polite">
        {found.state === 'waiting' && 'Looking where this is shown…'}
        {found.state === 'not-reachable' &&
          'It cannot be seen now where this is used. Cancel, and try again later.'}
        {found.state === 'found' && questionOf(found.showings)}
      </Typography>
      {found.state === 'found' && found.showings.length > 0 && (
        <Box maxHeight="30vh" overflow="auto">
          <ShowingList showings={found.showings} />
        </Box>
      )}
    </Flex>
  );
}

const questionOf = (showings: readonly Showing[]) =>
  showings.length === 0
    ? 'Nothing shows this. Delete it?'
    : `This belongs to ${countWords(showings)}. It disappears from there at once, and does not come back. Delete it?`;
