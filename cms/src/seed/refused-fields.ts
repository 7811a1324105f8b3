import { z } from '@strapi/utils';

const refusal = z.object({
  details: z.object({
    errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])) })),
  }),
});

/** Where Strapi found something to refuse, as far as its error says. */
export function refusedFields(error: unknown): string {
  const { data } = refusal.safeParse(error);
  const paths = data?.details.errors.map(({ path }) => path.join('.')).filter((one) => one !== '');
  return paths?.length ? paths.join(', ') : 'the whole of it';
}
