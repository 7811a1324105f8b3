import path from 'node:path';
import { z } from '@strapi/utils';
import { isTimeZone } from './schedule/club-time';

const secret = z.string('is not set.').min(16, 'is shorter than 16 characters.');
const token = z.string('is not set.').min(32, 'is shorter than 32 characters.');

const shape = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    CMS_PORT: z.coerce.number('is not a port.').int().min(1).max(65535).default(1337),
    DATA_DIR: z.string('is not set.').refine(path.isAbsolute, 'is not an absolute path.'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, 'does not start with postgres://.')
      .optional(),
    APP_KEYS: z
      .string('is not set.')
      .transform((keys) => keys.split(',').map((key) => key.trim()))
      .pipe(z.array(z.string().min(16, 'has a key shorter than 16 characters.')).min(1)),
    ADMIN_JWT_SECRET: secret,
    API_TOKEN_SALT: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    WEB_READ_TOKEN: token,
    WEB_PREVIEW_TOKEN: token,
    LOG_LEVEL: z
      .enum(['error', 'warn', 'info', 'http', 'debug'], 'is not a level.')
      .default('info'),
    SITE_URL: z.url('is not a web address.').default('http://localhost:3000'),
    SITE_CHECK_URL: z.url('is not a web address.').optional(),
    CLUB_TIME_ZONE: z
      .string()
      .refine(isTimeZone, 'is not a time zone such as Europe/London.')
      .default('Europe/London'),
    SAMPLE_CONTENT: z.enum(['load', 'none'], 'is neither load nor none.').default('none'),
    TRUST_PROXY: z.stringbool('is neither true nor false.').default(false),
  })
  .refine((values) => values.WEB_READ_TOKEN !== values.WEB_PREVIEW_TOKEN, {
    path: ['WEB_PREVIEW_TOKEN'],
    message: 'is the same as WEB_READ_TOKEN, which would let readers see drafts.',
  });

export type Variables = Readonly<Record<string, string | undefined>>;
export type Environment = ReturnType<typeof parseEnvironment>;

/** The settings, or one error that lists everything that is missing or broken. */
export function parseEnvironment(variables: Variables) {
  const given = Object.entries(variables).filter(([, value]) => value !== '');
  const result = shape.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path: [name], message }) => `  ${String(name)} ${message}`,
    );
    throw new Error(
      `The CMS cannot start:\n${problems.join('\n')}\nCopy .env.example to .env and fill these in, or start it with npm start, which makes them.`,
    );
  }
  const { DATA_DIR } = result.data;
  return {
    ...result.data,
    publicDir: path.join(DATA_DIR, 'public'),
    /** Uploads as they come, before they are looked at; no backup needs it. */
    arrivingDir: path.join(DATA_DIR, 'arriving'),
  };
}
