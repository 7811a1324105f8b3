import type { Core } from '@strapi/strapi';
import { registerApproval, sealApprovals } from './approval/register';
import { registerChanges, startChanges, stopChanges } from './changes/register';
import { applyEditView } from './edit-view/apply';
import { registerEditing } from './editing/register';
import { environment, isImporting, isMoving } from './environment';
import { ensureJudged } from './gate/judged';
import { lookBack } from './gate/look-back';
import { guardOverrides } from './gate/overrides';
import { registerGate } from './gate/register';
import { openGateRoutes } from './gate/routes';
import { registerHandOver } from './handover/register';
import { registerHistory } from './history/register';
import { guardLog, sealLog } from './log/guard';
import { openLog } from './log/routes';
import { ensureLocales } from './locales/ensure';
import { keepIdentity } from './locales/own-identity';
import { registerLocales } from './locales/register';
import { beginImport, finishCutOff, finishImport } from './moving/import';
import { registerNewsroomActions } from './newsroom/actions';
import { openToday } from './newsroom/today/register';
import { registerPreviews } from './previews/routes';
import { registerRedirects } from './redirects/register';
import { closePlugins } from './rest/close-plugins';
import { registerSchedule, startSchedule, stopSchedule } from './schedule/register';
import { ensureLiveSlugIndexes } from './slugs/live-index';
import { registerSlugs } from './slugs/register';
import { ensureRoles } from './roles/ensure';
import { guardFiles } from './roles/guard-files';
import { guardLive } from './roles/guard-live';
import { hideAddresses } from './roles/hide-addresses';
import { ensureTokens } from './tokens/ensure';
import { loadSamples } from './seed/load';
import { registerTakedown, startTakedowns, stopTakedowns } from './takedown/register';
import { registerTemplates } from './templates/register';
import { registerUploads } from './uploads/register';
import { applyUploadSettings } from './uploads/settings';
import { registerUsage } from './usage/register';
import { registerVersions } from './versions/register';

interface App {
  strapi: Core.Strapi;
}

export default {
  async register({ strapi }: App) {
    // Before Strapi's own bootstrap, which takes rights it does not know away from every role.
    await registerNewsroomActions(strapi);
    closePlugins(strapi);
    keepIdentity(strapi);
    registerUploads(strapi);
    guardFiles(strapi);
    guardLive(strapi);
    hideAddresses(strapi);
    guardLog(strapi);
    guardOverrides(strapi);
    openGateRoutes(strapi);
    openLog(strapi);
    const takedown = registerTakedown(strapi, environment);
    registerLocales(strapi);
    registerTemplates(strapi);
    registerSlugs(strapi);
    // In this order: the others work inside the transaction that writes the changes.
    registerChanges(strapi);
    registerRedirects(strapi);
    registerHistory(strapi);
    registerApproval(strapi);
    registerVersions(strapi);
    registerEditing(strapi);
    registerGate(strapi);
    registerUsage(strapi);
    openToday(strapi);
    registerHandOver(strapi);
    takedown.withdrawWithinTransaction();
    registerSchedule(strapi, environment.CLUB_TIME_ZONE);
    registerPreviews(strapi);
  },

  async bootstrap({ strapi }: App) {
    if (isImporting) await beginImport(strapi);
    await sealLog(strapi);
    await sealApprovals(strapi);
    await ensureJudged(strapi);
    await ensureLocales(strapi);
    await ensureRoles(strapi);
    await ensureLiveSlugIndexes(strapi);
    await ensureTokens(strapi, environment);
    await applyUploadSettings(strapi);
    if (!isMoving) await finishCutOff(strapi);
    await startChanges(strapi);
    await applyEditView(strapi);
    if (environment.SAMPLE_CONTENT === 'load' && !isMoving) await loadSamples(strapi);
    await lookBack(strapi);
    if (isMoving) return;
    startSchedule(strapi);
    startTakedowns(strapi);
  },

  async destroy({ strapi }: App) {
    if (isImporting) await finishImport(strapi);
    await stopSchedule(strapi);
    await stopTakedowns(strapi);
    await stopChanges(strapi);
  },
};
