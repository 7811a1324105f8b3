import { Lightbulb } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { withState } from './approval/column';
import { ReviewPanel } from './approval/review-panel';
import { nameTheWindow, speakBritish } from './browser-window';
import { GroupHeading, withGroups } from './group-heading';
import { logLink } from './log/menu-link';
import logo from './logo.svg';
import { hideAdverts, withoutUnused } from './out-of-sight';
import { addSidePanels } from './side-panels';
import { dark, light } from './theme';
import { english } from './words';

const EDIT_VIEW_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_VIEW_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

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
    app.addMenuLink(logLink);
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
    app.registerHook(LIST_VIEW_COLUMNS, withState);
    addSidePanels(app, [ReviewPanel]);
    nameTheWindow();
    hideAdverts();
  },
};
