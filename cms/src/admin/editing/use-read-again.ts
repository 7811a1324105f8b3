import { unstable_useDocument } from '@strapi/strapi/admin';
import { useDraft } from './use-draft';

/** Has Strapi read the draft that is open once more; the form then shows that over what is typed. */
export function useReadAgain() {
  const { key, documentId, form } = useDraft();
  const params = key.locale === null ? {} : { locale: key.locale };
  const { refetch } = unstable_useDocument({
    ...{ collectionType: 'collection-types', model: key.uid, params },
    ...(documentId !== undefined && { documentId }),
  });
  return { isTyped: form.modified, readAgain: refetch };
}
