interface Permission {
  action: string;
}
type Check<P> = (permissions: P[]) => Promise<P[]> | P[];

/**
 * What Strapi offers its administrator and this project does not use: the shop for plugins, and
 * forms for changing forms (src/edit-view is where they are written, and wins at the next start).
 * Hidden, not forbidden: the server still decides what is allowed.
 */
const UNUSED = new Set([
  'admin::marketplace.read',
  'plugin::content-manager.collection-types.configure-view',
  'plugin::content-manager.single-types.configure-view',
  'plugin::content-manager.components.configure-layout',
]);

export function withoutUnused() {
  return <P extends Permission>(next: Check<P>) =>
    (permissions: P[]) =>
      next(permissions.filter(({ action }) => !UNUSED.has(action)));
}

/** Not in a built CMS, where nobody changes a model, and it leads to a page that nobody may open. */
const EDIT_THE_MODEL = 'edit-the-model';

export const withoutModels = <A extends { type?: string }>(actions: readonly A[]): A[] =>
  actions.filter(({ type }) => type !== EDIT_THE_MODEL);

/**
 * Strapi's banner over every page, which leads to its blog, the box at registration that
 * signs up for its newsletter, and the list of its prices. None has a setting, so they are known
 * by where they lead.
 */
const ADVERTS = [
  'div:has(> div > div > div > a[href^="https://strapi.io/blog/"])',
  'div:has(> label a[href="https://strapi.io/terms"])',
  'a[href^="https://strapi.io/pricing"]',
];

export function hideAdverts(): void {
  const style = document.createElement('style');
  style.textContent = `${ADVERTS.join(', ')} { display: none }`;
  document.head.append(style);
}
