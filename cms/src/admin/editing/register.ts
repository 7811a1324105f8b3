import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { BesideButtons } from './beside-buttons';
import { desk } from './desk';
import { dropOld, keptTyping } from './kept-typing';
import { dropAllTyping } from './typing-keeper';
import { VersionsPanel } from './versions-panel';
import { watchDeleted } from './watch-deleted';
import { watchDrafts } from './watch-drafts';
import { watchSession } from './watch-session';

/** Milliseconds in which the list that follows a form has surely been loaded. */
const LEAVING = 5_000;
const formIsLeft = () => new Promise<void>((settle) => window.setTimeout(settle, LEAVING));

/** Call it in the admin's register, before anything is asked of the CMS. */
export function watchEditing(): void {
  const left = (person: number) => {
    dropAllTyping();
    keptTyping(window.localStorage, person).forget();
  };
  const plain = watchDeleted(formIsLeft, window.fetch.bind(window));
  window.fetch = watchDrafts(desk, watchSession({ left }, plain));
  dropOld(window.localStorage, Date.now());
}

/** Call it in the admin's bootstrap. */
export function showEditing(app: StrapiApp): void {
  const plugin = app.getPlugin('content-manager');
  plugin.injectComponent('editView', 'right-links', { name: 'editing', Component: BesideButtons });
  contentManagerOf(app).addEditViewSidePanel([VersionsPanel]);
}
