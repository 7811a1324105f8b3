import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { PanelProps } from '../content-manager';
import { desk } from './desk';
import { momentOf } from './moment';
import { useDraft } from './use-draft';
import { VersionDialog } from './version-dialog';

export interface VersionLine {
  id: number;
  kind: 'save' | 'publish' | 'restore' | 'unpublish';
  at: string;
  name: string;
  isCurrent: boolean;
}

const KINDS: Readonly<Record<VersionLine['kind'], string>> = {
  save: 'Saved',
  publish: 'Published',
  restore: 'Restored',
  unpublish: 'Unpublished',
};
const KEPT = ['api::story.story', 'api::page.page'];
const FIRST_SHOWN = 8;

export const titleOf = ({ kind, name, at }: VersionLine) =>
  `${KINDS[kind]} by ${name}, ${momentOf(at)}`;

/** What this story or page said before; Strapi calls it as a component that describes its panel. */
export function VersionsPanel({ model, documentId, document }: PanelProps) {
  if (!KEPT.includes(model) || documentId === undefined) return null;
  const status = document?.status ?? '';
  return { title: 'Versions', content: <Versions documentId={documentId} status={status} /> };
}

interface VersionsProps {
  documentId: string;
  status: string;
}

function Versions({ documentId, status }: VersionsProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const [open, setOpen] = useState<VersionLine | null>(null);
  const versions = useVersions(documentId, status);
  if (versions === undefined) return null;
  if (versions.length === 0) return <Typography>None yet.</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {versions.slice(0, shown).map((version) => (
        <li key={version.id}>
          <Box tag="button" type="button" textAlign="start" onClick={() => setOpen(version)}>
            <Typography textColor="primary600">{titleOf(version)}</Typography>
          </Box>
        </li>
      ))}
      {versions.length > shown ? (
        <li>
          <Button variant="tertiary" size="S" onClick={() => setShown(shown + 20)}>
            Show older
          </Button>
        </li>
      ) : null}
      {open === null ? null : (
        <VersionDialog version={open} versions={versions} close={() => setOpen(null)} />
      )}
    </Flex>
  );
}

/**
 * Looked up anew after every save, and when it was published by itself; undefined before the first
 * time.
 */
function useVersions(documentId: string, status: string): VersionLine[] | undefined {
  const { get } = useFetchClient();
  const { key } = useDraft();
  const [versions, setVersions] = useState<VersionLine[]>();
  useEffect(() => {
    const params = { uid: key.uid, documentId, ...(key.locale !== null && { locale: key.locale }) };
    const look = () =>
      void get<{ data: VersionLine[] }>('/newsroom/versions', { params }).then(
        ({ data }) => setVersions(data.data),
        // Of a language that is not begun yet there are none.
        () => setVersions([]),
      );
    look();
    return desk.listen(({ what }) => {
      if (what === 'saved' || what === 'drafted' || what === 'theirs') look();
    });
  }, [get, key, documentId, status]);
  return versions;
}
