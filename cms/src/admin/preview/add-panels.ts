import type { StrapiApp } from '@strapi/strapi/admin';
import { PreviewPanel } from './preview-panel';
import { SharePanel } from './share-panel';

interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** Call it in the admin's bootstrap. */
export function addPreviewPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  // Safe because Strapi documents this of its content manager, and types no plugin's interface.
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
  contentManager.addEditViewSidePanel([PreviewPanel, SharePanel]);
}
