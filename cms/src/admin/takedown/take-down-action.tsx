import { Trash } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { mayBeTakenDown } from './consequence';
import { MAY_TAKE_DOWN } from './permission';
import { TakeDownDialog } from './take-down-dialog';

interface ActionProps {
  model: string;
  /** Absent while it has not been saved. */
  documentId?: string;
}

/** In the menu of a document, for those who may. */
export function TakeDownAction({ model, documentId }: ActionProps) {
  const { allowedActions } = useRBAC(MAY_TAKE_DOWN);
  const isAllowed = Object.values(allowedActions).includes(true);
  // The same component at each drawing, or what is typed into it would be lost.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <TakeDownDialog {...{ uid: model, documentId: documentId ?? '', onClose }} />
    ),
    [model, documentId],
  );
  if (documentId === undefined || !mayBeTakenDown(model) || !isAllowed) return null;
  return {
    label: 'Take down now',
    icon: <Trash />,
    variant: 'danger',
    position: 'header',
    dialog: {
      type: 'modal',
      title: 'Take down now',
      content,
    },
  };
}
