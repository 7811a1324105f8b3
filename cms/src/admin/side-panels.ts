import type { StrapiApp } from '@strapi/strapi/admin';

/** What stands beside the form: a hook that gives a title and what is in it, or nothing. */
type SidePanel<Props> = (props: Props) => { title: string; content: React.ReactNode } | null;

interface Apis<Props> {
  addEditViewSidePanel(panels: SidePanel<Props>[]): void;
}

/** Call it in the admin's bootstrap; Strapi does not export the type of what it offers here. */
export function addSidePanels<Props>(app: StrapiApp, panels: SidePanel<Props>[]): void {
  // Safe because 5.54's content manager has it, and the admin does not start without.
  (app.getPlugin('content-manager').apis as unknown as Apis<Props>).addEditViewSidePanel(panels);
}
