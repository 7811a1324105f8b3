import { Image } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { askingBeforeDeleting } from './delete-in-use';
import { UsagePanel } from './usage-panel';

/** Puts "Pictures in use" into the menu. Call it in the admin's register. */
export function showPictures(app: StrapiApp): void {
  app.addMenuLink({
    to: 'pictures-in-use',
    icon: Image,
    intlLabel: { id: 'pictures-in-use.title', defaultMessage: 'Pictures in use' },
    permissions: [{ action: 'plugin::upload.read', subject: null }],
    Component: () =>
      import('./pictures-in-use').then(({ PicturesInUse }) => ({ default: PicturesInUse })),
  });
}

/** Call it in the admin's bootstrap. */
export function showUsage(app: StrapiApp): void {
  const contentManager = contentManagerOf(app);
  contentManager.addEditViewSidePanel([UsagePanel]);
  contentManager.addDocumentAction(askingBeforeDeleting);
  contentManager.addBulkAction(askingBeforeDeleting);
}
