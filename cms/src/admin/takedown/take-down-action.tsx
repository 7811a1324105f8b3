import { Trash } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { MAY_TAKE_DOWN } from './permission';
import { TakeDownDialog } from './take-down-dialog';

const TAKEN_DOWN: Readonly<Record<string, string>> = {
  'api::story.story': 'It goes back to being a draft.',
  'api::page.page': 'It goes back to being a draft.',
  'api::case-study.case-study': 'It is deleted, with the phases that only it shows.',
  'api::statistic.statistic': 'It is deleted, and every story that shows it loses it.',
  'api::author.author': 'It is deleted, and every story by this author loses the name.',
};

interface ActionProps {
  model: string;
  /** Absent while it has not been saved. */
  documentId?: string;
}

/** In the menu of a document, for those who may. */
export function TakeDownAction({ model, documentId }: ActionProps) {
  const { allowedActions } = useRBAC(MAY_TAKE_DOWN);
  const consequence = TAKEN_DOWN[model];
  const isAllowed = Object.values(allowedActions).includes(true);
  // The same component at each drawing, or what is typed into it would be lost.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <TakeDownDialog
        {...{ uid: model, documentId: documentId ?? '', consequence: consequence ?? '', onClose }}
      />
    ),
    [model, documentId, consequence],
  );
  if (documentId === undefined || consequence === undefined || !isAllowed) return null;
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
