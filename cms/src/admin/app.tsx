import type { StrapiApp } from '@strapi/strapi/admin';
import { nameTheWindow, speakBritish } from './browser-window';
import { GroupHeading, withGroups } from './group-heading';
import { showGuide } from './guide/register';
import logo from './logo.svg';
import { addRooms } from './newsroom/add-rooms';
import { hideAdverts, withoutUnused } from './out-of-sight';
import { showReadiness } from './ready/register';
import { dark, light } from './theme';
import { TODAY_WIDGETS } from './today/widgets';
import { showPictures, showUsage } from './usage/register';
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
    showGuide(app);
    showPictures(app);
    app.widgets.register((widgets) => [...TODAY_WIDGETS, ...widgets]);
  },
  bootstrap(app: StrapiApp) {
    app.addFields({ type: 'group-heading', Component: GroupHeading });
    app.registerHook(EDIT_VIEW_LAYOUT, withGroups);
    showReadiness(app);
    showUsage(app);
    addRooms(app);
    nameTheWindow();
    hideAdverts();
  },
};
