import { SITE, stops, type Rule } from '../rule';

/** Strapi marks a relation as required and lets it be empty; the site would leave the block out. */
export const chosen: Rule = ({ values, requiredRelations, path }) =>
  requiredRelations
    .filter((name) => isEmpty(values[name]))
    .map((name) => {
      const message = 'Nothing is chosen here. Choose at least one.';
      return stops(SITE, { path: [...path, name], message });
    });

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
