const ADDRESS = 'Use small letters, digits and hyphens, such as children-at-work.';
const WEB = 'Begin with https:// or http://, and leave no spaces.';
const OWN = 'Begin with one /, such as /stories/children-at-work, and leave no spaces.';
const LINK =
  'Begin with / for a page of ours, # for a place on the same page, https://, mailto: or tel:, and leave no spaces.';

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['slug', ADDRESS],
  ['anchor', ADDRESS],
  ['url', LINK],
  ['archivedUrl', WEB],
  ['publishedUrl', WEB],
  ['exitUrl', WEB],
  ['web', WEB],
  ['source', WEB],
  ['from', OWN],
  ['to', OWN],
  ['code', 'Write the three capital letters of the country, such as GHA.'],
  [
    'country',
    'Write two capital letters for each country, such as GB, IE; 001 is the whole world.',
  ],
  ['currency', 'Write the three capital letters of the currency, such as USD.'],
  ['language', 'Write the code of the language, such as en or pt-BR.'],
]);

/** What is written otherwise in one type than elsewhere under the same name. */
const BY_FIELD: ReadonlyMap<string, string> = new Map([['api::source.source.url', WEB]]);

export const ANY_PATTERN = 'This cannot be used as it is written. See the line below the field.';

/** What to write into a field that takes only some texts; `uid` is that of its type or component. */
export const patternWords = (uid: string, name: string): string =>
  BY_FIELD.get(`${uid}.${name}`) ?? BY_NAME.get(name) ?? ANY_PATTERN;
