import { fieldsOf } from '../../unknown-fields';

/** The page was left before the answer came: nobody is to be told. */
export const isTakenBack = (error: unknown) => fieldsOf(error)['name'] === 'AbortError';
