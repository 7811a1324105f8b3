import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Action } from '../content-manager';
import { ShowingList } from './showing-list';
import { SHOWN_IN_OTHERS } from './usage-panel';
import { useShowings } from './use-showings';
import { countWords, type Showing } from './uses';

/** Strapi's actions, with the one that deletes asking with what would change. */
export const askingBeforeDeleting = (actions: readonly Action[]): Action[] =>
  actions.map((action) => (action.type === 'delete' ? asking(action) : action));

function asking(action: Action): Action {
  const askFirst: Action = (props) => {
    const description = action(props);
    const { model, documentId, documents = [] } = props;
    const ids = documentId === undefined ? documents.map((one) => one.documentId) : [documentId];
    if (description?.dialog === undefined || ids.length === 0) return description;
    if (!SHOWN_IN_OTHERS.has(model)) return description;
    const content = <WhatWouldChange uid={model} documentIds={ids} />;
    return { ...description, dialog: { ...description.dialog, content } };
  };
  return Object.assign(askFirst, { type: 'delete', position: action.position });
}

function WhatWouldChange({ uid, documentIds }: { uid: string; documentIds: readonly string[] }) {
  const found = useShowings(uid, documentIds);
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
      {found.state === 'found' && <ShowingList showings={found.showings} />}
    </Flex>
  );
}

const questionOf = (showings: readonly Showing[]) =>
  showings.length === 0
    ? 'Nothing shows this. Delete it, in all languages?'
    : `It is in ${countWords(showings)}. It disappears from there at once, in all languages, and does not come back. Delete it?`;
