import type { Core } from '@strapi/strapi';
import { guardAppendOnly, sealAppendOnly } from '../append-only';
import { LOG } from './entry';

const log = { uid: LOG, refusal: 'The log is not edited.' };

/** No API alters the log: only writeLog adds to it. Call it in Strapi's register. */
export const guardLog = (strapi: Core.Strapi): void => guardAppendOnly(strapi, log);

/** The database itself keeps the log as it was written. Call it in Strapi's bootstrap. */
export const sealLog = (strapi: Core.Strapi): Promise<void> => sealAppendOnly(strapi, log);
