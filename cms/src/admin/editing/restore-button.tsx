import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { desk } from './desk';
import { useDraft } from './use-draft';
import { useReadAgain } from './use-read-again';
import { titleOf, type VersionLine } from './versions-panel';

interface Props {
  version: VersionLine;
  done(): void;
}

/** Asks first: what is in the form and not saved is gone with it. */
export function RestoreButton({ version, done }: Props) {
  const restore = useRestore(version, done);
  const { form } = useDraft();
  const unsaved = form.modified ? ' What you have typed since the last save goes away.' : '';
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button disabled={version.isCurrent}>Restore this version</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Restore this version?</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          {`The draft will say what it said when it was ${titleOf(version).replace(/^./, (first) => first.toLowerCase())}. What it says now stays in the list of versions.${unsaved} Readers see nothing of it before you publish.`}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Cancel
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void restore()}>
              Restore
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

interface Restored {
  data: { revision: string; leftOut: string[] };
}

function useRestore(version: VersionLine, done: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { key } = useDraft();
  const readAgain = useReadAgain();
  return async () => {
    try {
      const { data } = await post<Restored>(`/newsroom/versions/${version.id}/restore`);
      const { revision, leftOut } = data.data;
      desk.rebase(key, revision);
      desk.tell({ what: 'saved', key, revision });
      readAgain();
      const lost =
        leftOut.length > 0 ? ` Not there any more, and left out: ${leftOut.join(', ')}.` : '';
      const message = `The draft is as it was then.${lost}`;
      toggleNotification({ type: lost === '' ? 'success' : 'warning', message });
      done();
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
}
