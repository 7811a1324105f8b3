import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { GUIDE } from './address';

/** Puts the guide into the menu. Call it in the admin's register. */
export function showGuide(app: StrapiApp): void {
  app.addMenuLink({
    to: GUIDE.slice(1),
    icon: Book,
    intlLabel: { id: 'guide.title', defaultMessage: 'Guide' },
    permissions: [],
    Component: () => import('./guide').then(({ Guide }) => ({ default: Guide })),
  });
}
