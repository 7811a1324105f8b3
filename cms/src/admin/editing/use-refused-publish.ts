import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { desk } from './desk';
import { NEW, textOfKey } from './draft-key';
import { fieldsOf, type Fields } from './unknown-json';
import type { Draft } from './use-draft';

interface Arrival {
  documentId: string;
  errors: Fields;
}

/** Red text that goes along from the form of a new document to that of the one it became. */
let arriving: Arrival | null = null;

/**
 * A refused publish has saved the draft; true until the next save. The form of a document that was
 * new goes on with that one, so that the next save makes no second; the red text goes with it.
 */
export function useRefusedPublish({ key, documentId, form: { setErrors } }: Draft): boolean {
  const [isDraftSaved, setDraftSaved] = useState(false);
  const goTo = useGoTo();
  useEffect(
    () =>
      desk.listen((event) => {
        if (textOfKey(event.key) !== textOfKey(key)) return;
        setDraftSaved(event.what === 'drafted');
        if (event.what === 'drafted' && key.documentId === NEW) goTo(event.documentId, event.error);
      }),
    [key, goTo],
  );
  useEffect(() => {
    if (arriving === null || arriving.documentId !== documentId) return;
    setErrors(arriving.errors);
    setDraftSaved(true);
    arriving = null;
  }, [documentId, setErrors]);
  return isDraftSaved;
}

/** While Strapi still submits, and so does not warn of leaving what is typed. */
function useGoTo() {
  const { _unstableFormatValidationErrors: asErrors } = useAPIErrorHandler();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (documentId: string, error: unknown) => {
      // Safe because Strapi's own reader of refusals takes any that has the shape of one.
      const errors = fieldsOf(asErrors(error as Parameters<typeof asErrors>[0]));
      arriving = { documentId, errors };
      const to = pathname.replace(new RegExp(`/${NEW}$`), `/${documentId}`);
      navigate({ pathname: to, search }, { replace: true });
    },
    [asErrors, navigate, pathname, search],
  );
}
