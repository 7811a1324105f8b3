import { errors } from '@strapi/utils';

/** Refuses a file with words for the editor; Strapi answers 400 and shows them. */
export function refuse(fileName: string, problem: string): never {
  throw new errors.ValidationError(`File "${fileName}": ${problem}`);
}
