import { unstable_useDocumentActions as useDocumentActions, useTable } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { ActionProps } from '../content-manager';

/**
 * Deletes as Strapi's own action does, once the uses were seen, which the server asks for; `locale`
 * names the one language that is deleted, or "*".
 */
export function useConfirmedDelete(props: ActionProps, locale: string): () => Promise<void> {
  const { model, documentId, documents = [], collectionType } = props;
  const actions = useDocumentActions();
  const navigate = useNavigate();
  const selectRow = useTable('Delete what is in use', (table) => table.selectRow, false);
  const confirmed = { confirmed: 'uses' };
  return async () => {
    if (documentId === undefined) {
      const documentIds = documents.map((one) => one.documentId);
      const answer = await actions.deleteMany({ model, documentIds, params: confirmed });
      if (!('error' in answer)) selectRow?.([]);
      return;
    }
    const params = { locale, ...confirmed };
    const answer = await actions.delete({ collectionType, model, documentId, params });
    if (!('error' in answer)) navigate(`../${collectionType}/${model}`, { replace: true });
  };
}
