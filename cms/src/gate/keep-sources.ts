import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { STATISTIC } from '../figures/moved';
import { logRefusal } from '../log/write';
import { fieldsOf } from '../unknown-fields';
import { titleOf } from './titles';

const SOURCE = 'api::source.source';

interface Figure {
  displayValue: string;
  label: string;
}

/**
 * F1: a figure that says it was verified is not left without its source, by deleting that from
 * under it; whoever has seen where it is used is refused too.
 */
export function keepSources(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    if (uid !== SOURCE || action !== 'delete') return next();
    return strapi.db.transaction(async () => {
      const { documentId } = fieldsOf(params);
      const figures: Figure[] = await strapi.db.query(STATISTIC).findMany({
        where: { verification: 'verified', source: { documentId } },
        select: ['displayValue', 'label'],
      });
      if (figures.length > 0) await refuse(strapi, String(documentId), figures);
      return next();
    });
  });
}

async function refuse(strapi: Core.Strapi, documentId: string, figures: readonly Figure[]) {
  const names = [...new Set(figures.map((one) => `“${one.displayValue} ${one.label}”`))];
  const source: object | null = await strapi.db.query(SOURCE).findOne({ where: { documentId } });
  const title = titleOf({ ...source });
  const subject = { type: 'source', documentId, locale: null, title };
  await logRefusal(strapi, {
    what: 'edit-live',
    subject,
    reason: 'F1: verified figures rest on it.',
  });
  throw new errors.ApplicationError(
    `Figures that are marked as verified rest on this source: ${names.join(', ')}. Choose another source for them, or mark them as not verified (F1).`,
  );
}
