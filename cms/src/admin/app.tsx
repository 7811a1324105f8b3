import { Lightbulb } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { nameTheWindow, speakBritish } from './browser-window';
import { GroupHeading, withGroups } from './group-heading';
import logo from './logo.svg';
import { addRooms } from './newsroom/add-rooms';
import { hideAdverts, withoutUnused } from './out-of-sight';
import { limitTextEditor } from './text-editor';
import { dark, light } from './theme';
import { english } from './words';

const EDIT_VIEW_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

export default {
  config: {
    locales: ['en-GB'],
    auth: { logo },
    menu: { logo },
    theme: { light, dark },
    translations: { en: english, 'en-GB': english },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    speakBritish();
    app.addRBACMiddleware(withoutUnused);
    app.widgets.register((widgets) => [
      {
        id: 'start-here',
        icon: Lightbulb,
        title: { id: 'start-here.title', defaultMessage: 'Start here' },
        component: async () => (await import('./start-here')).StartHere,
      },
      ...widgets,
    ]);
  },
  bootstrap(app: StrapiApp) {
    app.addFields({ type: 'group-heading', Component: GroupHeading });
    app.registerHook(EDIT_VIEW_LAYOUT, withGroups);
    limitTextEditor(app);
    addRooms(app);
    nameTheWindow();
    hideAdverts();
  },
};
