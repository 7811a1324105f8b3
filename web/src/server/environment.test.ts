import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

const whole = {
  DATA_DIR: '/data',
  CMS_URL: 'http://127.0.0.1:1337/',
  WEB_READ_TOKEN: 'token',
  SITE_URL: 'https://club.example',
};

test('what is left out has a default', () => {
  expect(parseEnvironment(whole)).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataDirectory: '/data',
    cmsUrl: 'http://127.0.0.1:1337',
    webReadToken: 'token',
    siteUrl: 'https://club.example',
    webPreviewToken: null,
    cmsPublicUrl: 'http://localhost:1337',
    accessLog: true,
    pageLog: false,
  });
});

test('the line for each page made is written only when it is wanted', () => {
  expect(parseEnvironment({ ...whole, PAGE_LOG: 'on' }).pageLog).toBe(true);
});

test('all that is missing or wrong is told at once', () => {
  expect(() => parseEnvironment({ PORT: 'many', CMS_URL: 'localhost' })).toThrow(
    [
      'PORT is not a port number.',
      'DATA_DIR is not set.',
      'CMS_URL is not an address such as http://127.0.0.1:1337.',
      'WEB_READ_TOKEN is not set.',
      'SITE_URL is not set.',
      'Copy .env.example to .env and fill it in.',
    ].join('\n'),
  );
});
