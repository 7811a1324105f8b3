import { stops, textOf, type Rule } from '../rule';

const MESSAGES = {
  publishedBy: 'Somebody else published this account. Fill in who did (T3).',
  publishedUrl: 'Somebody else published this account. Fill in where readers find it (T3).',
};

/** T3: what another has published says who, and where. */
export const publishedElsewhere: Rule = ({ uid, values, path }) =>
  uid !== 'api::testimony.testimony' || values['narrative'] !== 'published-by-another'
    ? []
    : Object.entries(MESSAGES)
        .filter(([name]) => textOf(values[name]) === '')
        .map(([name, message]) => stops('T3', { path: [...path, name], message }));
