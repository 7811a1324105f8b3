import { unstable_useDocument } from '@strapi/strapi/admin';
import { useDraft } from './use-draft';

/** Has Strapi read the draft that is open once more; what is typed in it stays, see use-typing.ts. */
export function useReadAgain(): () => void {
  const { key, documentId } = useDraft();
  const params = key.locale === null ? {} : { locale: key.locale };
  const { refetch } = unstable_useDocument({
    ...{ collectionType: 'collection-types', model: key.uid, params },
    ...(documentId !== undefined && { documentId }),
  });
  return refetch;
}
