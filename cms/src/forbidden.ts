import { errors } from '@strapi/utils';

/** A 403 that keeps its words: of its own ForbiddenError Strapi answers "Forbidden" alone. */
export const forbidden = (words: string) => new errors.PolicyError(words);
