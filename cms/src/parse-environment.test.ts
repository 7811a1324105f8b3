import { expect, test } from 'vitest';
import { parseEnvironment } from './parse-environment';

const secret = 's'.repeat(32);
const good = {
  DATA_DIR: '/srv/data',
  APP_KEYS: `${secret}, ${secret}`,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  WEB_READ_TOKEN: 'r'.repeat(32),
  WEB_PREVIEW_TOKEN: 'p'.repeat(32),
};

test('what may be left out has a sensible value', () => {
  expect(parseEnvironment({ ...good, HOST: '', UNRELATED: 'x' })).toMatchObject({
    HOST: '127.0.0.1',
    CMS_PORT: 1337,
    APP_KEYS: [secret, secret],
    SAMPLE_CONTENT: 'none',
    TRUST_PROXY: false,
    CLUB_TIME_ZONE: 'Europe/London',
    publicDir: '/srv/data/public',
  });
});

test('everything missing or broken is told at once', () => {
  const broken = {
    ...good,
    CMS_PORT: 'high',
    DATA_DIR: 'here',
    APP_KEYS: undefined,
    DATABASE_URL: 'mysql://x',
    ENCRYPTION_KEY: 'short',
    CLUB_TIME_ZONE: 'Moon/Crater',
    TRUST_PROXY: 'perhaps',
  };
  expect(() => parseEnvironment(broken)).toThrow(
    [
      'The CMS cannot start:',
      '  CMS_PORT is not a port.',
      '  DATA_DIR is not an absolute path.',
      '  DATABASE_URL does not start with postgres://.',
      '  APP_KEYS is not set.',
      '  ENCRYPTION_KEY is shorter than 16 characters.',
      '  CLUB_TIME_ZONE is not a time zone such as Europe/London.',
      '  TRUST_PROXY is neither true nor false.',
    ].join('\n'),
  );
});

test('the site’s token cannot be the preview’s', () => {
  expect(() => parseEnvironment({ ...good, WEB_PREVIEW_TOKEN: good.WEB_READ_TOKEN })).toThrow(
    'WEB_PREVIEW_TOKEN is the same as WEB_READ_TOKEN',
  );
});
