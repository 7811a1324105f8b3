import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { ReadyPanel } from './ready-panel';

/** Call it in the admin's bootstrap. */
export function showReadiness(app: StrapiApp): void {
  contentManagerOf(app).addEditViewSidePanel([ReadyPanel]);
}
