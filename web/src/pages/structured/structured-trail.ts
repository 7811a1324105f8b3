import type { Around } from './around.ts';

export type Trail = readonly { name: string; path?: string }[];

/** The same way from the front page that Breadcrumbs.vue shows; its last is the page itself. */
export function structuredTrail(trail: Trail, around: Around): object {
  const { siteUrl, address, messages, paths } = around;
  const whole: Trail = [{ name: messages.frame.home, path: paths.home() }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: whole.map(({ name, path }, place) => ({
      ...{ '@type': 'ListItem', position: place + 1, name },
      item: path === undefined ? address : siteUrl + path,
    })),
  };
}
