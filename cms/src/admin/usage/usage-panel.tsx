import { Flex, Typography } from '@strapi/design-system';
import type { Panel, PanelProps } from '../content-manager';
import { ShowingList } from './showing-list';
import { useShowings, type Found } from './use-showings';
import { noticeOf } from './uses';

/** What stories and pages are made of: each can be shown in many places. */
export const SHOWN_IN_OTHERS: ReadonlySet<string> = new Set([
  'api::author.author',
  'api::case-study-phase.case-study-phase',
  'api::case-study.case-study',
  'api::source.source',
  'api::statistic.statistic',
  'api::testimony.testimony',
  'api::topic.topic',
]);

export function UsagePanel({ model, documentId }: PanelProps): Panel | null {
  if (!SHOWN_IN_OTHERS.has(model) || documentId === undefined) return null;
  return { title: 'Where used', content: <Usage uid={model} documentId={documentId} /> };
}

function Usage({ uid, documentId }: { uid: string; documentId: string }) {
  const found = useShowings(uid, [documentId]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="omega" aria-live="polite">
        {sentenceOf(found)}
      </Typography>
      {found.state === 'found' && found.showings.length > 0 && (
        <ShowingList showings={found.showings} />
      )}
    </Flex>
  );
}

function sentenceOf(found: Found): string {
  if (found.state === 'waiting') return 'Looking where this is shown…';
  if (found.state === 'found') return noticeOf(found.showings);
  return 'It cannot be seen now where this is used. Load the page again.';
}
