import { errors, z } from '@strapi/utils';

/** Types that the site can show before they are published. The contract has the same list. */
export const PREVIEW_TYPES = ['story', 'page', 'statistic', 'case-study', 'author'] as const;
/** Those with drafts: the others can be read by everybody anyway. */
const SHARED_TYPES = ['story', 'page'] as const;

const document = {
  documentId: z.string().regex(/^[a-z0-9]{24,25}$/),
  locale: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
};
const previewed = z.strictObject({ type: z.enum(PREVIEW_TYPES), ...document });
const shared = z.strictObject({ type: z.enum(SHARED_TYPES), ...document });
const wanted = shared.extend({ days: z.number().int().min(1).max(14) });

export const parsePreviewed = (query: unknown) => parse(previewed, query);
export const parseShared = (query: unknown) => parse(shared, query);
export const parseWanted = (body: unknown) => parse(wanted, body);

const HELP: Readonly<Record<string, string>> = {
  type: `Choose one of: ${PREVIEW_TYPES.join(', ')}; links to share are for stories and pages.`,
  documentId: 'Save the document first.',
  locale: 'Give a language such as en.',
  days: 'Choose from 1 to 14 days.',
};

function parse<Output>(shape: z.ZodType<Output>, input: unknown): Output {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  const [field = ''] = (result.error.issues[0]?.path ?? []).map(String);
  const help = HELP[field] ?? `Allowed: ${Object.keys(HELP).join(', ')}.`;
  throw new errors.ValidationError(`The preview: ${field || 'it'} is not right. ${help}`);
}
