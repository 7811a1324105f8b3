import { z } from '@strapi/utils';
import { LOGGED } from './entry';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day such as 2026-11-25');
const text = z.string().trim().max(200);

/** Which lines are asked for; an empty filter is none, as a form sends it. */
const filters = {
  what: z.union([z.literal(''), z.enum(LOGGED)]).optional(),
  result: z.union([z.literal(''), z.enum(['done', 'refused'])]).optional(),
  name: text.optional(),
  document: text.optional(),
  from: z.union([z.literal(''), day]).optional(),
  to: z.union([z.literal(''), day]).optional(),
};

export const linesAsked = z.object(filters);
export const pageAsked = z.object({
  ...filters,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
});

export type LinesAsked = z.infer<typeof linesAsked>;

/** For the database; days are whole ones, the last included. */
export function whereOf({ what, result, name, document, from, to }: LinesAsked): object {
  return {
    ...(what && { what }),
    ...(result && { result }),
    ...(document && { document }),
    ...(name && { name: { $containsi: name } }),
    ...((from || to) && {
      at: {
        ...(from && { $gte: new Date(`${from}T00:00:00Z`) }),
        ...(to && { $lt: dayAfter(to) }),
      },
    }),
  };
}

function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}
