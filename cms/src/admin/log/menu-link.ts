import { BulletList } from '@strapi/icons';

export const READ_LOG = [{ action: 'api::newsroom.read-log', subject: null }];

/** In the admin's menu, for those who may read it. */
export const logLink = {
  to: 'log',
  icon: BulletList,
  intlLabel: { id: 'log.title', defaultMessage: 'Log' },
  permissions: READ_LOG,
  Component: () => import('./log-page').then(({ LogPage }) => ({ default: LogPage })),
};
