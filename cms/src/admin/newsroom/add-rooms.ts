import type { StrapiApp } from '@strapi/strapi/admin';
import { MAY_HAND_OVER } from '../handover/permission';
import { SchedulePanel } from '../schedule/schedule-panel';
import { MAY_TAKE_DOWN } from '../takedown/permission';
import { TakeDownAction } from '../takedown/take-down-action';
import { NewFromTemplate } from '../templates/new-from-template';

type Add = (change: (known: readonly unknown[]) => unknown[]) => void;

interface ContentManager {
  addEditViewSidePanel: Add;
  addDocumentAction: Add;
}

/** Planning, taking down, handing over and templates. Call it in the admin's bootstrap. */
export function addRooms(app: StrapiApp): void {
  const plugin = app.getPlugin('content-manager');
  // Safe because these are documented parts of it; its types call them unknown.
  const contentManager = plugin.apis as unknown as ContentManager;
  contentManager.addEditViewSidePanel((panels) => [...panels, SchedulePanel]);
  contentManager.addDocumentAction((actions) => [...actions, TakeDownAction]);
  plugin.injectComponent('listView', 'actions', {
    name: 'new-from-template',
    Component: NewFromTemplate,
  });
  app.addSettingsLink('global', [
    {
      ...{ id: 'takedowns', to: 'takedowns', permissions: MAY_TAKE_DOWN },
      intlLabel: { id: 'takedowns.title', defaultMessage: 'Taken down' },
      Component: () => import('../takedown/takedowns-page'),
    },
    {
      ...{ id: 'hand-over', to: 'hand-over', permissions: MAY_HAND_OVER },
      intlLabel: { id: 'hand-over.title', defaultMessage: 'Hand over' },
      Component: () => import('../handover/hand-over-page'),
    },
  ]);
}
