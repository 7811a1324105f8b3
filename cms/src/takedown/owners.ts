import type { Core } from '@strapi/strapi';
import { titleOf } from '../gate/titles';
import { FILE } from '../usage/file';
import { versionsShowing } from '../usage/uses';

export interface Owner {
  uid: string;
  documentId: string;
  /** With the name of its type, for people to read. */
  title: string;
}

/** What has this file in a field or block of its own; not what only shows such a document. */
export async function ownersOf(strapi: Core.Strapi, file: number): Promise<Owner[]> {
  const showing = await versionsShowing(strapi, { uid: FILE, documentId: String(file) });
  return showing
    .filter(({ way: [, ...below] }) => below.every(({ uid }) => !uid.startsWith('api::')))
    .map(({ row, way: [{ uid }] }) => ({
      ...{ uid, documentId: row.documentId },
      title: `${displayNameOf(strapi, uid)}: ${titleOf(row)}`,
    }));
}

const displayNameOf = (strapi: Core.Strapi, uid: string): string =>
  Object.values(strapi.contentTypes).find((type) => type.uid === uid)?.info.displayName ?? uid;
