import {
  Button,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Difference } from './desk';
import { Differences } from './differences';
import { RestoreButton } from './restore-button';
import { titleOf, type VersionLine } from './versions-panel';

interface Props {
  version: VersionLine;
  versions: readonly VersionLine[];
  close(): void;
}

const NOW = 'now';

/** One version beside the draft, or beside another, and the way back to it. */
export function VersionDialog({ version, versions, close }: Props) {
  const [against, setAgainst] = useState(NOW);
  const others = versions.filter(({ id }) => id !== version.id);
  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{titleOf(version)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Against others={others} value={against} choose={setAgainst} />
            <Comparison version={version} others={others} against={against} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            Close
          </Button>
          <RestoreButton version={version} done={close} />
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface AgainstProps {
  others: readonly VersionLine[];
  value: string;
  choose(value: string): void;
}

function Against({ others, value, choose }: AgainstProps) {
  return (
    <SingleSelect
      aria-label="Compare with"
      value={value}
      onChange={(chosen) => choose(String(chosen))}
    >
      <SingleSelectOption value={NOW}>Compare with the draft as it is saved now</SingleSelectOption>
      {others.map((one) => (
        <SingleSelectOption key={one.id} value={String(one.id)}>
          {titleOf(one)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

interface ComparisonProps {
  version: VersionLine;
  others: readonly VersionLine[];
  against: string;
}

function Comparison({ version, others, against }: ComparisonProps) {
  const differences = useDifferences(version.id, against);
  const other = others.find(({ id }) => String(id) === against);
  if (differences === undefined) return null;
  if (typeof differences === 'string') return <Typography>{differences}</Typography>;
  return (
    <Differences
      differences={differences}
      before={titleOf(version)}
      after={other === undefined ? 'The draft now' : titleOf(other)}
    />
  );
}

/** Undefined while they are looked up; a sentence when that fails. */
function useDifferences(id: number, against: string): Difference[] | string | undefined {
  const { get } = useFetchClient();
  const [differences, setDifferences] = useState<Difference[] | string>();
  useEffect(() => {
    setDifferences(undefined);
    const params = against === NOW ? {} : { against };
    get<{ data: { differences: Difference[] } }>(`/newsroom/versions/${id}`, { params }).then(
      ({ data }) => setDifferences(data.data.differences),
      (error: unknown) => setDifferences(String(error)),
    );
  }, [get, id, against]);
  return differences;
}
