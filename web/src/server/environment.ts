import * as v from 'valibot';

const address = v.pipe(
  v.string('is not set'),
  v.regex(/^https?:\/\/[^\s/?#]+\/?$/, 'is not an address such as http://127.0.0.1:1337'),
  v.transform((value) => value.replace(/\/$/, '')),
);

const origin = v.pipe(
  address,
  v.check((value) => URL.canParse(value), 'is not an address such as http://localhost:1337'),
  v.transform((value) => new URL(value).origin),
);

const schema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'is not a port number'),
      v.transform(Number),
      v.maxValue(65535, 'is not a port number'),
    ),
    '3000',
  ),
  DATA_DIR: v.pipe(v.string('is not set'), v.startsWith('/', 'is not an absolute path')),
  CMS_URL: address,
  WEB_READ_TOKEN: v.pipe(v.string('is not set'), v.minLength(1, 'is empty')),
  SITE_URL: address,
  /** Reads drafts, and signs preview links by a key made of it; without it there are no previews. */
  WEB_PREVIEW_TOKEN: v.optional(v.string(), ''),
  /** Where editors open the admin: the one place that may show previews inside its pages. */
  CMS_PUBLIC_URL: v.optional(origin, 'http://localhost:1337'),
  /** One line per request, without address or user agent; `off` for none. */
  ACCESS_LOG: v.optional(v.picklist(['on', 'off'], 'is neither on nor off'), 'on'),
  /** One line per page made, with how long each step took. */
  PAGE_LOG: v.optional(v.picklist(['on', 'off'], 'is neither on nor off'), 'off'),
});

export interface Environment {
  host: string;
  port: number;
  dataDirectory: string;
  cmsUrl: string;
  webReadToken: string;
  siteUrl: string;
  /** Null: no previews. */
  webPreviewToken: string | null;
  cmsPublicUrl: string;
  accessLog: boolean;
  pageLog: boolean;
}

/** Everything the site is told from outside; all that is wrong is listed at once. */
export function parseEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const result = v.safeParse(schema, variables);
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue)} ${whatIsWrong(issue)}.`);
    throw new Error([...problems, 'Copy .env.example to .env and fill it in.'].join('\n'));
  }
  const found = result.output;
  return {
    host: found.HOST,
    port: found.PORT,
    dataDirectory: found.DATA_DIR,
    cmsUrl: found.CMS_URL,
    webReadToken: found.WEB_READ_TOKEN,
    siteUrl: found.SITE_URL,
    webPreviewToken: found.WEB_PREVIEW_TOKEN === '' ? null : found.WEB_PREVIEW_TOKEN,
    cmsPublicUrl: found.CMS_PUBLIC_URL,
    accessLog: found.ACCESS_LOG === 'on',
    pageLog: found.PAGE_LOG === 'on',
  };
}

function whatIsWrong({ input, message }: v.BaseIssue<unknown>): string {
  return input === undefined ? 'is not set' : message;
}
