import { useCallback, useRef } from 'react';
import { titleOf } from '../../gate/titles';
import type { Action, ActionProps } from '../content-manager';
import { useConfirmedDelete } from './confirmed-delete';
import { DeleteDialog } from './delete-dialog';
import { SHOWN_IN_OTHERS } from './usage-panel';

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
    const { model, document } = props;
    const locale = (isOfOneLanguage ? document?.locale : null) ?? EVERY_LANGUAGE;
    const content = useDialog(props, locale);
    if (description?.dialog === undefined || idsOf(props).length === 0) return description;
    if (!SHOWN_IN_OTHERS.has(model) || (isOfOneLanguage && locale === EVERY_LANGUAGE)) {
      return description;
    }
    return { ...description, dialog: { type: 'modal', title: 'Delete', content } };
  };
  return Object.assign(askFirst, action.type === undefined ? {} : { type: action.type }, {
    position: action.position,
  });
}

const idsOf = ({ documentId, documents = [] }: ActionProps) =>
  documentId === undefined ? documents.map((one) => one.documentId) : [documentId];

/** Only of several does it have to be said which. */
const titlesOf = ({ documents = [] }: ActionProps): ReadonlyMap<string, string> =>
  new Map(documents.map((one) => [one.documentId, titleOf({ ...one })]));

/** The same component at each drawing, or it would ask the server again. */
function useDialog(props: ActionProps, locale: string) {
  const deleteConfirmed = useConfirmedDelete(props, locale);
  const titles = titlesOf(props);
  const latest = useRef({ deleteConfirmed, titles });
  latest.current = { deleteConfirmed, titles };
  const { model: uid } = props;
  const ids = idsOf(props).join(' ');
  return useCallback(
    ({ onClose }: { onClose: () => void }) => {
      const asked = locale === EVERY_LANGUAGE ? null : locale;
      return (
        <DeleteDialog
          asked={{ uid, documentIds: ids.split(' '), locale: asked }}
          titles={latest.current.titles}
          onDelete={() => latest.current.deleteConfirmed()}
          onClose={onClose}
        />
      );
    },
    [uid, ids, locale],
  );
}
