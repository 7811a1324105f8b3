import { SITE, stops, type Rule } from '../rule';

/** These have a rule with better words. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'element.picture': ['credit', 'licence'],
  'api::testimony.testimony': ['narrative'],
};

/** Strapi asks for what is required when it publishes; who is still writing is told before. */
export const filled: Rule = ({ uid, values, requiredFields, path }) =>
  requiredFields
    .filter((name) => isEmpty(values[name]) && ELSEWHERE[uid]?.includes(name) !== true)
    .map((name) => stops(SITE, { path: [...path, name], message: 'This is empty. Fill it in.' }));

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
