import type { Core } from '@strapi/strapi';
import { NO_KEYS, type KnownKeys } from '../gate/rule';
import { movedKeys, STATISTIC } from './moved';
import { keysWithin } from './reference';

/** What a document's texts may refer to in their language; nothing for one that refers to nothing. */
export async function knownKeysFor(
  strapi: Core.Strapi,
  document: unknown,
  locale: string,
): Promise<KnownKeys> {
  if (keysWithin(document).length === 0) return NO_KEYS;
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
  };
}
