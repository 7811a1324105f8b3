import type { Panel, PanelProps } from '../content-manager';
import { useAskedLanguage } from '../newsroom/use-language';
import { Ready } from './ready';

/** A panel beside the form of whatever readers see. */
export function ReadyPanel({ model, documentId, document, activeTab }: PanelProps): Panel | null {
  const asked = useAskedLanguage();
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  const locale = asked ?? document?.locale ?? null;
  const saved = { documentId, savedAt: document?.updatedAt };
  const content = <Ready uid={model} locale={locale} {...saved} />;
  return { title: 'Ready to publish?', content };
}
