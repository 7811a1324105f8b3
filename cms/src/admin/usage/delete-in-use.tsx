import { useRef } from 'react';
import type { Action } from '../content-manager';
import { useConfirmedDelete } from './confirmed-delete';
import { SHOWN_IN_OTHERS } from './usage-panel';
import { WhatWouldChange } from './what-would-change';

const EVERY_LANGUAGE = '*';

/** Strapi's actions, with those that delete saying first what would change. */
export const askingBeforeDeleting = (actions: readonly Action[]): Action[] => {
  const whole = actions.findIndex(({ type }) => type === 'delete');
  return actions.map((action, place) => {
    if (place === whole) return asking(action, false);
    // Strapi's action for one language has no name, and stands before that for all of them.
    return place === whole - 1 && action.type === undefined ? asking(action, true) : action;
  });
};

function asking(action: Action, isOfOneLanguage: boolean): Action {
  const askFirst: Action = (props) => {
    const description = action(props);
    const { model, documentId, document, documents = [] } = props;
    const locale = (isOfOneLanguage ? document?.locale : null) ?? EVERY_LANGUAGE;
    const deleteConfirmed = useConfirmedDelete(props, locale);
    const hasSeenUses = useRef(false);
    const ids = documentId === undefined ? documents.map((one) => one.documentId) : [documentId];
    if (description?.dialog === undefined || ids.length === 0) return description;
    if (!SHOWN_IN_OTHERS.has(model) || (isOfOneLanguage && locale === EVERY_LANGUAGE)) {
      return description;
    }
    const asked = locale === EVERY_LANGUAGE ? null : locale;
    const onSeen = () => (hasSeenUses.current = true);
    const dialog = {
      ...description.dialog,
      content: <WhatWouldChange uid={model} documentIds={ids} locale={asked} onSeen={onSeen} />,
      // The server asks for a confirmation of what somebody has seen.
      onConfirm: () => deleteConfirmed(hasSeenUses.current),
    };
    return { ...description, dialog };
  };
  return Object.assign(askFirst, action.type === undefined ? {} : { type: action.type }, {
    position: action.position,
  });
}
