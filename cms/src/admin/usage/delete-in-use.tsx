import { useRef } from 'react';
import type { Action } from '../content-manager';
import { useConfirmedDelete } from './confirmed-delete';
import { SHOWN_IN_OTHERS } from './usage-panel';
import { WhatWouldChange } from './what-would-change';

/** Strapi's actions, with the one that deletes saying first what would change. */
export const askingBeforeDeleting = (actions: readonly Action[]): Action[] =>
  actions.map((action) => (action.type === 'delete' ? asking(action) : action));

function asking(action: Action): Action {
  const askFirst: Action = (props) => {
    const description = action(props);
    const deleteConfirmed = useConfirmedDelete(props);
    const hasSeenUses = useRef(false);
    const { model, documentId, documents = [] } = props;
    const ids = documentId === undefined ? documents.map((one) => one.documentId) : [documentId];
    if (description?.dialog === undefined || ids.length === 0) return description;
    if (!SHOWN_IN_OTHERS.has(model)) return description;
    const onSeen = () => (hasSeenUses.current = true);
    const dialog = {
      ...description.dialog,
      content: <WhatWouldChange uid={model} documentIds={ids} onSeen={onSeen} />,
      // The server asks for a confirmation of what somebody has seen.
      onConfirm: () => deleteConfirmed(hasSeenUses.current),
    };
    return { ...description, dialog };
  };
  return Object.assign(askFirst, { type: 'delete', position: action.position });
}
