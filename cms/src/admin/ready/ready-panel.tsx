import { useQueryParams } from '@strapi/strapi/admin';
import type { Panel, PanelProps } from '../content-manager';
import { Ready } from './ready';

/** A panel beside the form of whatever readers see. */
export function ReadyPanel({ model, documentId, document, activeTab }: PanelProps): Panel | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  const locale = query.plugins?.i18n?.locale ?? document?.locale ?? null;
  const saved = { documentId, savedAt: document?.updatedAt };
  const content = <Ready uid={model} locale={locale} {...saved} />;
  return { title: 'Ready to publish?', content };
}
