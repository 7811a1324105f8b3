import { Flex, Typography } from '@strapi/design-system';
import { ConflictDialog } from './conflict-dialog';
import { timeOf } from './moment';
import { UnsavedOffer } from './unsaved-offer';
import { useDraft, type Draft } from './use-draft';
import { useOthers } from './use-others';
import { usePatternWords } from './use-pattern-words';
import { useRefusedPublish } from './use-refused-publish';
import { useKeptTyping, useTyping } from './use-typing';

/** Below "Publish" and "Save" in the edit view, on every width: what keeps typing from being lost. */
export function BesideButtons() {
  const draft = useDraft();
  const kept = useKeptTyping();
  useTyping(draft, kept);
  usePatternWords(draft);
  const isDraftSaved = useRefusedPublish(draft);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <div role="status">
        {isDraftSaved ? (
          <Typography>Not published. What you typed is saved as a draft.</Typography>
        ) : null}
      </div>
      <WhoIsHere draft={draft} />
      {kept === null ? null : <UnsavedOffer draft={draft} kept={kept} />}
      <ConflictDialog />
    </Flex>
  );
}

function WhoIsHere({ draft }: { draft: Draft }) {
  const others = useOthers(draft);
  return (
    <div role="status">
      {others.map(({ name, since }) => (
        <Typography key={`${name} ${since}`} tag="p" textColor="primary600" fontWeight="bold">
          {`${name} is here too, since ${timeOf(since)}`}
        </Typography>
      ))}
    </div>
  );
}
