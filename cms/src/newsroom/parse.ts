import { errors, type z } from '@strapi/utils';

/** What a request brings, as its route takes it; else the answer says which field is wrong. */
export function parseAsked<Out, In>(schema: z.ZodType<Out, In>, value: unknown): Out {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  const where = problem?.path.join('.') ?? '';
  throw new errors.ValidationError(`"${where}": ${problem?.message ?? 'is not right'}.`);
}
