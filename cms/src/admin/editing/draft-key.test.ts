import { expect, test } from 'vitest';
import { draftRequest } from './draft-key';

const LIST = '/content-manager/collection-types/api::story.story';
const story = (documentId: string, locale: string | null = null) => ({
  ...{ uid: 'api::story.story', documentId, locale },
});

test.each([
  ['GET', `${LIST}/abc?locale=fr`, { key: story('abc', 'fr'), does: 'read' }],
  ['PUT', `http://cms.example${LIST}/abc`, { key: story('abc'), does: 'save' }],
  ['POST', LIST, { key: story('create'), does: 'save' }],
  ['POST', `${LIST}/abc/actions/publish?locale=en`, { key: story('abc', 'en'), does: 'publish' }],
  ['POST', `${LIST}/actions/publish`, { key: story('create'), does: 'publish' }],
  [
    'PUT',
    '/content-manager/single-types/api::site.site',
    { key: { uid: 'api::site.site', documentId: 'single', locale: null }, does: 'save' },
  ],
])('%s %s is about a draft', (method, address, request) => {
  expect(draftRequest(method, address)).toEqual(request);
});

test.each([
  ['GET', `${LIST}?page=1`],
  ['GET', `${LIST}/abc?status=published`],
  ['POST', `${LIST}/actions/bulkPublish`],
  ['POST', `${LIST}/abc/actions/unpublish`],
  ['DELETE', `${LIST}/abc`],
  ['GET', '/admin/users/me'],
])('%s %s is not', (method, address) => {
  expect(draftRequest(method, address)).toBeNull();
});
