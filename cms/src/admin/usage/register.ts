import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { askingBeforeDeleting } from './delete-in-use';
import { UsagePanel } from './usage-panel';

/** Call it in the admin's bootstrap. */
export function showUsage(app: StrapiApp): void {
  const contentManager = contentManagerOf(app);
  contentManager.addEditViewSidePanel([UsagePanel]);
  contentManager.addDocumentAction(askingBeforeDeleting);
  contentManager.addBulkAction(askingBeforeDeleting);
}
