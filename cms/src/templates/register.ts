import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { forbidden } from '../forbidden';
import { DEFAULT_LOCALE, LANGUAGES } from '../locales/names';
import { anyDocuments } from '../newsroom/documents';
import { personIn } from '../newsroom/person';
import { mayDo, type Ability } from '../newsroom/rights';
import { openNewsroomRoutes } from '../newsroom/routes';
import { fieldsOf } from '../unknown-fields';
import { registerDuplicates } from './duplicate';
import { isPlaceholderAddress, isUnwritten } from './placeholder';
import { isTemplateName, TEMPLATES } from './templates';

const STORY = 'api::story.story';

/** Stories that begin with something. Call it in Strapi's register, before addresses are made. */
export function registerTemplates(strapi: Core.Strapi): void {
  registerDuplicates(strapi);
  renewAddresses(strapi);
  openNewsroomRoutes(strapi, [
    { method: 'GET', path: '/templates', handler: list },
    { method: 'POST', path: '/templates/:name', handler: (ctx) => create(strapi, ctx) },
  ]);
}

async function list(ctx: Context): Promise<void> {
  ctx.body = {
    data: Object.entries(TEMPLATES).map(([name, { label, description }]) => ({
      ...{ name, label, description },
    })),
  };
}

async function create(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { name } = fieldsOf(ctx.params);
  if (!isTemplateName(name)) throw new errors.NotFoundError('There is no such template.');
  const { locale = DEFAULT_LOCALE } = fieldsOf(ctx.request.body);
  if (typeof locale !== 'string' || !Object.hasOwn(LANGUAGES, locale)) {
    throw new errors.ValidationError('That is no language of the site.');
  }
  // Safe because only people who are signed in come here, and signing in puts it there.
  const ability = ctx.state['userAbility'] as Ability;
  if (!mayDo(strapi, ability, { deed: 'create', uid: STORY })) {
    throw forbidden('You may not begin a story.');
  }
  const { id } = personIn(ctx.state);
  const { documentId } = await anyDocuments(strapi, STORY).create({
    locale,
    // Whose draft it is decides who may edit it.
    data: { ...TEMPLATES[name].draft(), createdBy: id, updatedBy: id },
  });
  ctx.status = 201;
  ctx.body = { data: { documentId } };
}

/** The address made of a placeholder is made anew once the title is written. */
function renewAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    const data = fieldsOf(fieldsOf(params)['data']);
    const { title, slug } = data;
    const isWritten = typeof title === 'string' && title !== '' && !isUnwritten(title);
    const isDue = uid === STORY && action === 'update' && isWritten && isPlaceholderAddress(slug);
    if (isDue) data['slug'] = null;
    return next();
  });
}
