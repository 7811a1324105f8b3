import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../unknown-fields';
import { may } from './may-publish';

const ROOMS = /^\/(?:content-manager|upload|i18n)\//;
const PERSON = ['createdBy', 'updatedBy'];

/**
 * Strapi sends the e-mail address of whoever wrote or uploaded something to everybody who may read
 * that, and filters by it. Here only those who may see users do. Call it in Strapi's register.
 */
export function hideAddresses(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    if (!ROOMS.test(ctx.path)) return next();
    await next();
    // Setting the body of an answer that has none would make it a good one.
    if (ctx.body === undefined || may(ctx.state, 'admin::users.read')) return;
    if (asksForAddresses(ctx.query)) refuse(ctx);
    else ctx.body = withoutAddresses(ctx.body);
  });
}

/** This stands outside of what turns errors into answers. */
function refuse(ctx: { status: number; body: unknown }): void {
  const message = 'Addresses of people are not for you to look up.';
  ctx.status = 403;
  ctx.body = { data: null, error: { status: 403, name: 'ForbiddenError', message, details: {} } };
}

/** Whether a query names an address of a person, as `filters[createdBy][email]` does. */
function asksForAddresses(query: unknown): boolean {
  const text = JSON.stringify(query);
  return PERSON.some((name) => text.includes(name)) && text.includes('email');
}

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      PERSON.includes(name) ? nameOnly(part) : withoutAddresses(part),
    ]),
  );
}

/** Not a stream, a buffer or a date. */
const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function nameOnly(person: unknown): unknown {
  if (person === null || typeof person !== 'object') return person;
  const { id, documentId, firstname, lastname, username } = fieldsOf(person);
  return { id, documentId, firstname, lastname, username };
}
