import { HTML, isCompressible, type PageRecord } from './pages/finished-page.ts';
import type { Encoding } from './negotiate.ts';

export type Headers = readonly (readonly [string, string])[];

/** On every answer, whatever it is. */
export function commonHeaders(siteUrl: string): Headers {
  const secure = siteUrl.startsWith('https:');
  return [
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(secure
      ? [['strict-transport-security', 'max-age=31536000; includeSubDomains'] as const]
      : []),
  ];
}

/** Powerful things of browsers that a page of words and pictures never needs. */
export const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Kept by readers' browsers but asked about each time, so that a publish shows at once. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';
export const FOREVER = 'public, max-age=31536000, immutable';
/** For files that may be taken down: whoever keeps them for many readers asks again within T6's minute. */
export const FOREVER_FOR_ONE = 'public, max-age=31536000, s-maxage=30, immutable';
export const NEVER = 'no-store';

/** For what is not a page: nothing in it may run or load anything. */
export const SEALED_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Said once a page: pictures and fonts would only grow heavier by it. */
const FOR_DOCUMENTS: Headers = [['permissions-policy', PERMISSIONS_POLICY]];

export function pageHeaders(
  {
    mime,
    contentSecurityPolicy,
    etag,
  }: Pick<PageRecord, 'mime' | 'contentSecurityPolicy' | 'etag'>,
  encoding: Encoding,
): Headers {
  const isCoded = encoding !== 'identity' && isCompressible(mime);
  return [
    ['content-type', mime],
    ...(isCoded ? [['content-encoding', encoding] as const] : []),
    ['vary', 'accept-encoding'],
    ['etag', etagOf(etag, encoding)],
    ['cache-control', ASK_EACH_TIME],
    ['content-security-policy', contentSecurityPolicy],
    ...(mime === HTML ? FOR_DOCUMENTS : []),
  ];
}

/** One for each encoding; weak where the same may come packed tighter later. */
export function etagOf(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `W/"${digest}-${encoding}"`;
}

/** If-None-Match compares weakly: `W/` does not count. */
export function isSame(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (ifNoneMatch === null || ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  const strong = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => strong(one) === strong(etag));
}
