import { errors, z } from '@strapi/utils';
import type { Filter } from './filters';

/** What clients may ask of one content type. Everything else is refused. */
export interface QueryRules {
  filters: Readonly<Record<string, Filter>>;
  sort: readonly [string, ...string[]];
  defaultSort: string;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const common = {
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  status: z.enum(['published', 'draft']).default('published'),
};

const oneQuery = z.strictObject(common);
export type OneQuery = z.output<typeof oneQuery>;

export interface ListQuery extends OneQuery {
  sort: string[];
  filters: Record<string, unknown>;
  page: number;
  pageSize: number;
}

const LARGEST_PAGE = 100;

/** The query of one document, or a ValidationError that says what is allowed. */
export function parseOneQuery(query: unknown): OneQuery {
  return parse(oneQuery, query, 'Allowed: locale, status.');
}

/** The query of a list, or a ValidationError that says what is allowed. */
export function parseListQuery(query: unknown, rules: QueryRules): ListQuery {
  const { pagination, sort, filters, ...rest } = parse(listShape(rules), query, help(rules));
  return { ...rest, sort, filters, page: pagination.page, pageSize: pagination.pageSize };
}

function listShape({ filters, sort, defaultSort }: QueryRules) {
  const orders = sort.flatMap((field) => [`${field}:asc`, `${field}:desc`]);
  const order = z.enum([...sort, ...orders]);
  return z.strictObject({
    ...common,
    sort: z
      .union([order.transform((one) => [one]), z.array(order).min(1).max(3)])
      .default([defaultSort])
      // A last word on ties, so that no document is on two pages or on none.
      .transform((given) => [...given, 'documentId:asc']),
    filters: z.strictObject(optional(filters)).prefault({}),
    pagination: z
      .strictObject({
        page: wholeNumber(1, 100_000).default(1),
        pageSize: wholeNumber(1, LARGEST_PAGE).default(25),
      })
      .prefault({}),
  });
}

function optional(filters: QueryRules['filters']): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, { shape }]) => [name, shape.optional()]),
  );
}

function help({ filters, sort }: QueryRules): string {
  return [
    'Allowed: locale, status, pagination[page] from 1,',
    `pagination[pageSize] from 1 to ${LARGEST_PAGE},`,
    `sort by ${sort.join(', ')} with :asc or :desc,`,
    `filters on ${spelt(filters)}.`,
  ].join(' ');
}

const spelt = (filters: QueryRules['filters']) =>
  Object.entries(filters)
    .map(([name, { says }]) => `${name}${says}`)
    .join(', ');

function parse<Output>(shape: z.ZodType<Output>, query: unknown, allowed: string): Output {
  const result = shape.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const where = [...(issue?.path ?? []), ...unknown.slice(0, 1)].map(String).join('.');
  const what = unknown.length > 0 ? 'is not something to ask for' : 'has a value we do not take';
  throw new errors.ValidationError(`Query "${where}" ${what}. ${allowed}`);
}
