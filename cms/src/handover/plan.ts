import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden } from '../forbidden';
import { languageName } from '../locales/names';
import { titleOf } from '../gate/titles';
import { personNow, SUPER_ADMIN } from '../newsroom/person';
import { SCHEDULE } from '../schedule/entry';
import { fieldsOf } from '../unknown-fields';
import { authorRows, findBylines, type Byline } from './bylines';

const AUTHOR = 'api::author.author';

export interface Wanted {
  fromAuthor: string;
  toAuthor: string;
  markFormer: boolean;
  /** Id of the account to close. */
  deactivateUser?: number | undefined;
}

export interface HandOver {
  wanted: Wanted;
  from: string;
  to: string;
  bylines: Byline[];
  account: { id: number; name: string } | null;
  /** How many plans of that account would be refused when they are due. */
  plans: number;
}

/** What a hand-over would change; refuses one that cannot be done. */
export async function planHandOver(strapi: Core.Strapi, wanted: Wanted): Promise<HandOver> {
  const { fromAuthor, toAuthor, deactivateUser } = wanted;
  if (fromAuthor === toAuthor) throw new errors.ValidationError('Choose two different authors.');
  const from = await authorName(strapi, fromAuthor);
  const to = await authorName(strapi, toAuthor);
  const bylines = await findBylines(strapi, { from: fromAuthor, to: toAuthor });
  await refuseUntranslated(strapi, toAuthor, { to, bylines });
  const account =
    deactivateUser === undefined ? null : await accountToClose(strapi, deactivateUser);
  const plans =
    account === null
      ? 0
      : await strapi.db.query(SCHEDULE).count({ where: { person: account.id, stage: 'planned' } });
  return { wanted, from, to, bylines, account, plans };
}

async function authorName(strapi: Core.Strapi, documentId: string): Promise<string> {
  const author: object | null = await strapi.db.query(AUTHOR).findOne({ where: { documentId } });
  if (author === null) throw new errors.NotFoundError('There is no such author.');
  return titleOf(fieldsOf(author));
}

async function refuseUntranslated(
  strapi: Core.Strapi,
  toAuthor: string,
  { to, bylines }: Pick<HandOver, 'to' | 'bylines'>,
): Promise<void> {
  const has = await authorRows(strapi, toAuthor);
  const lacks = new Set(bylines.map(({ locale }) => locale).filter((locale) => !has.has(locale)));
  if (lacks.size === 0) return;
  const languages = [...lacks].map(languageName).join(', ');
  throw new errors.ValidationError(
    `Author "${to}": there is no entry in ${languages}, where stories are to be handed over. Add it first.`,
  );
}

interface User {
  id: number;
  firstname: string | null;
  lastname: string | null;
  roles: { code: string }[];
}

async function accountToClose(strapi: Core.Strapi, id: number): Promise<HandOver['account']> {
  const user: User | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] });
  if (user === null) throw new errors.NotFoundError('There is no such account.');
  const person = personNow(strapi);
  if (person.id === id) throw new errors.ValidationError('You cannot close your own account.');
  const isAbove = user.roles.some(({ code }) => code === SUPER_ADMIN);
  if (isAbove && !person.roles.includes(SUPER_ADMIN)) {
    throw forbidden('Only a super admin closes the account of one.');
  }
  return { id, name: [user.firstname, user.lastname].filter(Boolean).join(' ') };
}
