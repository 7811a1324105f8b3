import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { forwardRef, useCallback, useRef } from 'react';
import { BesideForm } from './beside-form';
import { shownIn, type PanelProps, type Shown } from './edited-document';
import { openBlock } from './open-block';
import { placeInForm } from './place-in-form';
import { useLeft } from './use-left';

/** In the edit view: shows the page beside the form. */
export function PreviewPanel({ model, documentId, document }: PanelProps) {
  const shown = shownIn({ model, documentId, document });
  if (shown === null) return null;
  const saved = { at: document?.updatedAt ?? '', blocks: document?.blocks };
  return { title: 'Preview', content: <PreviewSwitch shown={shown} saved={saved} /> };
}

interface Saved {
  at: string;
  blocks: unknown;
}

function PreviewSwitch({ shown, saved }: { shown: Shown; saved: Saved }) {
  const [isOpen, setOpen] = useLeft('isOpen');
  const button = useRef<HTMLButtonElement>(null);
  const onOpenBlock = useOpenBlock(saved.blocks);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Switch ref={button} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <BesideForm
          key={`${shown.documentId} ${shown.locale}`}
          shown={shown}
          savedAt={saved.at}
          onOpenBlock={onOpenBlock}
          onClose={close}
        />
      )}
    </>
  );
}

interface SwitchProps {
  isOpen: boolean;
  onClick: () => void;
}

/** Strapi's buttons have one line; beside the form there is not always room for it. */
const ROOM_FOR_TWO_LINES = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.6rem' };

const Switch = forwardRef<HTMLButtonElement, SwitchProps>(({ isOpen, onClick }, button) => (
  <Button
    {...{ ref: button, onClick }}
    fullWidth
    variant="tertiary"
    startIcon={<Eye />}
    aria-expanded={isOpen}
    style={ROOM_FOR_TWO_LINES}
  >
    {isOpen ? 'Close preview' : 'Show beside the form'}
  </Button>
));
Switch.displayName = 'Switch';

function useOpenBlock(saved: unknown): (place: number) => void {
  const { toggleNotification } = useNotification();
  const inForm = useForm('PreviewPanel', ({ values }) => ('blocks' in values ? values.blocks : []));
  return useCallback(
    (place) => {
      const found = placeInForm(saved, inForm, place);
      if (found !== null && openBlock(found)) return;
      const message = 'This block is not in the form any more. Save, and the preview follows.';
      toggleNotification({ type: 'info', message });
    },
    [saved, inForm, toggleNotification],
  );
}
