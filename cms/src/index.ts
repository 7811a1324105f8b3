import type { Core } from '@strapi/strapi';
import { registerChanges, startChanges, stopChanges } from './changes/register';
import { applyEditView } from './edit-view/apply';
import { environment } from './environment';
import { guardOverrides } from './gate/overrides';
import { registerGate } from './gate/register';
import { openGateRoutes } from './gate/routes';
import { registerHandOver } from './handover/register';
import { registerHistory } from './history/register';
import { guardLog, sealLog } from './log/guard';
import { ensureLocales } from './locales/ensure';
import { registerLocales } from './locales/register';
import { registerNewsroomActions } from './newsroom/actions';
import { registerRedirects } from './redirects/register';
import { closePlugins } from './rest/close-plugins';
import { registerSchedule, startSchedule, stopSchedule } from './schedule/register';
import { ensureLiveSlugIndexes } from './slugs/live-index';
import { registerSlugs } from './slugs/register';
import { ensureTokens } from './tokens/ensure';
import { loadSamples } from './seed/load';
import { registerTakedown, startTakedowns, stopTakedowns } from './takedown/register';
import { registerTemplates } from './templates/register';
import { registerUploads } from './uploads/register';
import { applyUploadSettings } from './uploads/settings';

interface App {
  strapi: Core.Strapi;
}

export default {
  async register({ strapi }: App) {
    // Before Strapi's own bootstrap, which takes rights it does not know away from every role.
    await registerNewsroomActions(strapi);
    closePlugins(strapi);
    registerUploads(strapi);
    guardLog(strapi);
    guardOverrides(strapi);
    openGateRoutes(strapi);
    const takedown = registerTakedown(strapi, environment);
    registerLocales(strapi);
    registerTemplates(strapi);
    registerSlugs(strapi);
    // In this order: the others work inside the transaction that writes the changes.
    registerChanges(strapi);
    registerRedirects(strapi);
    registerHistory(strapi);
    registerGate(strapi);
    registerHandOver(strapi);
    takedown.withdrawWithinTransaction();
    registerSchedule(strapi, environment.CLUB_TIME_ZONE);
  },

  async bootstrap({ strapi }: App) {
    await sealLog(strapi);
    await ensureLocales(strapi);
    await ensureLiveSlugIndexes(strapi);
    await ensureTokens(strapi, environment);
    await applyUploadSettings(strapi);
    await startChanges(strapi);
    await applyEditView(strapi);
    if (environment.SAMPLE_CONTENT === 'load') await loadSamples(strapi);
    startSchedule(strapi);
    startTakedowns(strapi);
  },

  async destroy({ strapi }: App) {
    await stopSchedule(strapi);
    await stopTakedowns(strapi);
    await stopChanges(strapi);
  },
};
