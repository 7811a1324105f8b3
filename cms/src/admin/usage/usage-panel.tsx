import type { Panel, PanelProps } from '../content-manager';
import { Usage } from './usage';

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

/** A panel beside the form of what others show. */
export function UsagePanel({ model, documentId }: PanelProps): Panel | null {
  if (!SHOWN_IN_OTHERS.has(model) || documentId === undefined) return null;
  return { title: 'Where used', content: <Usage uid={model} documentId={documentId} /> };
}
