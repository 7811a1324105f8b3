import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { MAY_HAND_OVER } from '../handover/permission';
import { SchedulePanel } from '../schedule/schedule-panel';
import { MAY_TAKE_DOWN } from '../takedown/permission';
import { TakeDownAction } from '../takedown/take-down-action';
import { NewFromTemplate } from '../templates/new-from-template';

/** Planning, taking down, handing over and templates. Call it in the admin's bootstrap. */
export function addRooms(app: StrapiApp): void {
  const contentManager = contentManagerOf(app);
  contentManager.addEditViewSidePanel([SchedulePanel]);
  contentManager.addDocumentAction((actions) => [...actions, TakeDownAction]);
  app.getPlugin('content-manager').injectComponent('listView', 'actions', {
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
