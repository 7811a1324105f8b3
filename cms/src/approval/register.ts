import type { Core } from '@strapi/strapi';
import { guardAppendOnly, sealAppendOnly } from '../append-only';
import { openNewsroomRoutes } from '../newsroom/routes';
import { APPROVAL } from './approval';
import { keepSensitive } from './keep-sensitive';
import { approvalRoutes } from './routes';

const approvals = { uid: APPROVAL, refusal: 'An approval is not edited.' };

/** Call it in Strapi's register. What is not approved the gate refuses, with all else (A2, A3). */
export function registerApproval(strapi: Core.Strapi): void {
  guardAppendOnly(strapi, approvals);
  keepSensitive(strapi);
  openNewsroomRoutes(strapi, approvalRoutes(strapi));
}

/** Call it in Strapi's bootstrap, before samples are loaded. */
export const sealApprovals = (strapi: Core.Strapi): Promise<void> =>
  sealAppendOnly(strapi, approvals);
