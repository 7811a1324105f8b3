import type { Core } from '@strapi/strapi';
import { registerApproval, sealApprovals } from './approval/register';
import { registerChanges, startChanges, stopChanges } from './changes/register';
import { applyEditView } from './edit-view/apply';
import { environment } from './environment';
import { registerGate } from './gate/register';
import { registerHistory } from './history/register';
import { guardLog, sealLog } from './log/guard';
import { openLog } from './log/routes';
import { ensureLocales } from './locales/ensure';
import { registerLocales } from './locales/register';
import { registerNewsroomActions } from './newsroom/actions';
import { registerRedirects } from './redirects/register';
import { closePlugins } from './rest/close-plugins';
import { ensureLiveSlugIndexes } from './slugs/live-index';
import { registerSlugs } from './slugs/register';
import { ensureRoles } from './roles/ensure';
import { guardFiles } from './roles/guard-files';
import { guardLive } from './roles/guard-live';
import { hideAddresses } from './roles/hide-addresses';
import { ensureTokens } from './tokens/ensure';
import { loadSamples } from './seed/load';
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
    guardFiles(strapi);
    guardLive(strapi);
    hideAddresses(strapi);
    guardLog(strapi);
    openLog(strapi);
    registerLocales(strapi);
    registerSlugs(strapi);
    // In this order: the others work inside the transaction that writes the changes.
    registerChanges(strapi);
    registerRedirects(strapi);
    registerHistory(strapi);
    registerApproval(strapi);
    registerGate(strapi);
  },

  async bootstrap({ strapi }: App) {
    await sealLog(strapi);
    await sealApprovals(strapi);
    await ensureLocales(strapi);
    await ensureRoles(strapi);
    await ensureLiveSlugIndexes(strapi);
    await ensureTokens(strapi, environment);
    await applyUploadSettings(strapi);
    await startChanges(strapi);
    await applyEditView(strapi);
    if (environment.SAMPLE_CONTENT === 'load') await loadSamples(strapi);
  },

  async destroy({ strapi }: App) {
    await stopChanges(strapi);
  },
};
