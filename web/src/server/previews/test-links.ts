import { createHmac } from 'node:crypto';
import type { PreviewLink } from '@breaking-the-chains/shared/preview';

/** For tests: a link as the CMS signs it, see shared/examples/preview-link. */
export function signLink(link: PreviewLink, secret: string): string {
  const payload = Buffer.from(JSON.stringify(link)).toString('base64url');
  const key = createHmac('sha256', secret).update('preview links').digest();
  return `${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`;
}
