import type { Core } from '@strapi/strapi';
import { NO_KEYS, type KnownKeys } from '../gate/rules/figure-reference';
import { DEFAULT_LOCALE, languageName } from '../locales/names';
import { fieldsOf } from '../unknown-fields';
import { movedKeys, STATISTIC } from './moved';
import { keysWithin } from './reference';

/** What a document's texts may refer to, in its language; nothing for one that refers to nothing. */
export async function knownKeysFor(strapi: Core.Strapi, document: unknown): Promise<KnownKeys> {
  if (keysWithin(document).length === 0) return NO_KEYS;
  const own = fieldsOf(document)['locale'];
  const locale = typeof own === 'string' ? own : DEFAULT_LOCALE;
  const statistics: { slug: string; locale: string }[] = await strapi.db
    .query(STATISTIC)
    .findMany({ select: ['slug', 'locale'] });
  const keysOf = (isMeant: (one: string) => boolean) =>
    statistics.filter((one) => isMeant(one.locale)).map(({ slug }) => slug);
  const here = keysOf((one) => one === locale);
  const moved = await movedKeys(strapi, { locale });
  return {
    here,
    before: moved.filter(({ to }) => here.includes(to)).map(({ from }) => from),
    elsewhere: keysOf((one) => one !== locale),
    language: languageName(locale),
  };
}
