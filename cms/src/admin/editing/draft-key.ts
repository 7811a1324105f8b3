/** A document in one language, as the admin's pages and requests name it. */
export interface DraftKey {
  uid: string;
  /** `create` for one that was never saved, `single` for the one document of its type. */
  documentId: string;
  /** Null where the address names none. */
  locale: string | null;
}

export const NEW = 'create';
export const SINGLE = 'single';

export const textOfKey = ({ uid, documentId, locale }: DraftKey): string =>
  [uid, documentId, locale ?? ''].join(' ');

/** What a request of the content manager does with a draft. */
export interface DraftRequest {
  key: DraftKey;
  does: 'read' | 'save' | 'publish';
}

const ADDRESS =
  /\/content-manager\/(collection-types|single-types)\/([^/]+)(?:\/([^/]+))??(\/actions\/publish)?$/;

/** Null for every other request. */
export function draftRequest(method: string, address: string): DraftRequest | null {
  const { pathname, searchParams } = new URL(address, 'http://cms.invalid');
  const [, kind, uid, id, publishes] = ADDRESS.exec(pathname) ?? [];
  if (uid === undefined || searchParams.get('status') === 'published') return null;
  const isSingle = kind === 'single-types';
  const documentId = isSingle ? SINGLE : (id ?? NEW);
  const key = { uid, documentId, locale: searchParams.get('locale') };
  if (publishes !== undefined) return method === 'POST' ? { key, does: 'publish' } : null;
  if (method === 'PUT' && documentId !== NEW) return { key, does: 'save' };
  if (method === 'POST' && documentId === NEW) return { key, does: 'save' };
  // Of a list there is no draft.
  return method === 'GET' && documentId !== NEW ? { key, does: 'read' } : null;
}
