import { Flex, Typography } from '@strapi/design-system';
import { ShowingList } from './showing-list';
import { useShowings, type Found } from './use-showings';
import { noticeOf } from './uses';

/** Where something is shown, with a sentence that says what a change would do. */
export function Usage({ uid, documentId }: { uid: string; documentId: string }) {
  const found = useShowings({ uid, documentIds: [documentId], locale: null });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="omega" aria-live="polite">
        {sentenceOf(found)}
      </Typography>
      {found.state === 'found' && found.showings.length > 0 && (
        <ShowingList showings={found.showings} />
      )}
    </Flex>
  );
}

function sentenceOf(found: Found): string {
  if (found.state === 'waiting') return 'Looking where this is shown…';
  if (found.state === 'found') return noticeOf(found.showings);
  return 'It cannot be seen now where this is used. Load the page again.';
}
