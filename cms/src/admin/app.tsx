import type { StrapiApp } from '@strapi/strapi/admin';
import { withState } from './approval/column';
import { ReviewPanel } from './approval/review-panel';
import { nameTheWindow, speakBritish } from './browser-window';
import { contentManagerOf } from './content-manager';
import { showEditing, watchEditing } from './editing/register';
import { GroupHeading, withGroups } from './group-heading';
import { showGuide } from './guide/register';
import { withNarrowColumns } from './list-columns';
import { logLink } from './log/menu-link';
import logo from './logo.svg';
import { addRooms } from './newsroom/add-rooms';
import { hideAdverts, withoutModels, withoutUnused } from './out-of-sight';
import { showReadiness } from './ready/register';
import { registrationWords } from './registration';
import { addPreviewPanels } from './preview/add-panels';
import { limitTextEditor } from './text-editor';
import { dark, light } from './theme';
import { TODAY_WIDGETS } from './today/widgets';
import { showPictures, showUsage } from './usage/register';
import { explainInvitations } from './watch-invitation';
import { english } from './words';

const EDIT_VIEW_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_VIEW_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';

const words = { ...english, ...registrationWords(window.location.search) };

export default {
  config: {
    locales: ['en-GB'],
    auth: { logo },
    menu: { logo },
    theme: { light, dark },
    translations: { en: words, 'en-GB': words },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    speakBritish();
    watchEditing();
    explainInvitations();
    app.addRBACMiddleware(withoutUnused);
    showGuide(app);
    showPictures(app);
    app.widgets.register((widgets) => [...TODAY_WIDGETS, ...widgets]);
    app.addMenuLink(logLink);
  },
  bootstrap(app: StrapiApp) {
    app.addFields({ type: 'group-heading', Component: GroupHeading });
    app.registerHook(EDIT_VIEW_LAYOUT, withGroups);
    showReadiness(app);
    showUsage(app);
    addRooms(app);
    app.registerHook(LIST_VIEW_COLUMNS, withState);
    app.registerHook(LIST_VIEW_COLUMNS, withNarrowColumns);
    contentManagerOf(app).addDocumentAction(withoutModels);
    contentManagerOf(app).addEditViewSidePanel([ReviewPanel]);
    addPreviewPanels(app);
    limitTextEditor(app);
    nameTheWindow();
    hideAdverts();
    showEditing(app);
  },
};
