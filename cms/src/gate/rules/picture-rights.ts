import { stops, textOf, type Rule } from '../rule';

const MESSAGES = {
  credit: 'Nobody is named as the maker of this picture. Write who made it (M1).',
  licence:
    'It is not said why we may use this picture. Write its licence, such as "CC BY 4.0", or who allowed it (M1).',
};

/** M1: who made a picture, and by what right it is shown. */
export const pictureRights: Rule = ({ uid, values, path }) =>
  uid !== 'element.picture'
    ? []
    : Object.entries(MESSAGES)
        .filter(([name]) => textOf(values[name]) === '')
        .map(([name, message]) => stops('M1', { path: [...path, name], message }));
