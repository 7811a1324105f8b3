import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { PreviewPanel } from './preview-panel';
import { SharePanel } from './share-panel';

/** Call it in the admin's bootstrap. */
export const addPreviewPanels = (app: StrapiApp): void =>
  contentManagerOf(app).addEditViewSidePanel([PreviewPanel, SharePanel]);
