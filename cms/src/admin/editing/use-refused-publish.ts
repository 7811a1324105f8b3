import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
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
 * A refused publish has saved the draft. The form of a document that was new goes on with that
 * one, so that the next save makes no second; what is typed and the red text go with it.
 */
export function useRefusedPublish({ key, documentId, form }: Draft): void {
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: asErrors } = useAPIErrorHandler();
  const [made, setMade] = useState<string | null>(null);

  useEffect(
    () =>
      desk.listen((event) => {
        if (event.what !== 'drafted' || textOfKey(event.key) !== textOfKey(key)) return;
        toggleNotification({
          type: 'info',
          message: 'Not published. What you typed is saved as a draft.',
        });
        if (key.documentId !== NEW) return;
        // Safe because Strapi's own reader of refusals takes any that has the shape of one.
        const errors = fieldsOf(asErrors(event.error as Parameters<typeof asErrors>[0]));
        arriving = { documentId: event.documentId, errors };
        setMade(event.documentId);
      }),
    [key, toggleNotification, asErrors],
  );
  useGoTo(made, form);

  const { setErrors } = form;
  useEffect(() => {
    if (arriving === null || arriving.documentId !== documentId) return;
    setErrors(arriving.errors);
    arriving = null;
  }, [documentId, setErrors]);
}

/** Once Strapi is done with the refused publish, and has nothing unsaved to warn of. */
function useGoTo(
  documentId: string | null,
  { values, modified, isSubmitting, resetForm }: Draft['form'],
) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const gone = useRef(false);
  useEffect(() => {
    if (documentId === null || isSubmitting || gone.current) return;
    if (modified) return resetForm(values);
    gone.current = true;
    const to = pathname.replace(new RegExp(`/${NEW}$`), `/${documentId}`);
    navigate({ pathname: to, search }, { replace: true });
  }, [documentId, values, modified, isSubmitting, resetForm, navigate, pathname, search]);
}
