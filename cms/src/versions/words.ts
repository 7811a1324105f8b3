import type { Core } from '@strapi/strapi';
import { systemLabel } from '../edit-view/model';
import { fieldsOf } from '../edit-view/view';
import { componentViews, typeViews } from '../edit-view/views';
import type { Words } from './describe';

const viewOf = (uid: string) => typeViews[uid] ?? componentViews[uid];

function wordsOfField(uid: string, field: string) {
  const view = viewOf(uid);
  return view === undefined ? undefined : fieldsOf(view)[field];
}

/** The words of the forms, as cms/src/edit-view has them. */
export const wordsOf = (strapi: Core.Strapi): Words => ({
  label: (uid, field) => wordsOfField(uid, field)?.label ?? systemLabel(field) ?? field,
  choice: (uid, field, value) => wordsOfField(uid, field)?.choices?.[value] ?? value,
  title: (uid) =>
    Object.values(strapi.components).find((one) => one.uid === uid)?.info.displayName ?? uid,
  mainField: (uid) => viewOf(uid)?.mainField,
});
