import { unstable_useContentManagerContext } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useAskedLanguage } from '../newsroom/use-language';
import { NEW, SINGLE, type DraftKey } from './draft-key';
import type { Fields } from './unknown-json';

/** The form of the edit view, as far as we touch it; Strapi exports no type of it. */
export interface Form {
  values: Fields;
  initialValues: Fields;
  /** Red text by field, as deep as the form goes. */
  errors: Fields;
  modified: boolean;
  disabled: boolean;
  setValues(values: Fields): void;
  setErrors(errors: Fields): void;
}

export interface Draft {
  key: DraftKey;
  /** Undefined for one that was never saved, and for the one document of its type. */
  documentId: string | undefined;
  form: Form;
}

/** The draft that is open in the edit view around this component. */
export function useDraft(): Draft {
  const { model, id, isSingleType, form } = unstable_useContentManagerContext();
  const locale = useAskedLanguage();
  const documentId = isSingleType || id === NEW ? undefined : id;
  const key = useMemo(
    () => ({ uid: model, documentId: documentId ?? (isSingleType ? SINGLE : NEW), locale }),
    [model, documentId, isSingleType, locale],
  );
  // Safe because it is the value of Strapi's own context for forms.
  return { key, documentId, form: form as Form };
}
