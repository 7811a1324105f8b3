import { useLayoutEffect } from 'react';
import { withPatternWords } from './pattern-errors';
import type { Draft } from './use-draft';

/** Strapi's form refuses by patterns before it asks the CMS; this says what to write, before it is drawn. */
export function usePatternWords({ key, form: { errors, setErrors } }: Draft): void {
  useLayoutEffect(() => {
    const inWords = withPatternWords(key.uid, errors);
    if (inWords !== errors) setErrors(inWords);
  }, [key.uid, errors, setErrors]);
}
