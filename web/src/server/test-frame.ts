import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseSite } from '@breaking-the-chains/shared/parse';
import type { Locale } from '../format/locale.ts';
import { inLocale } from '../format/paths.ts';
import type { FileFrame } from '../pages/route.ts';

/** For tests: what a file is made in. */
export function testFrame(locale: Locale = 'en'): FileFrame {
  return {
    site: parseSite(documentExample('site/typical')),
    siteUrl: 'https://stories.example',
    path: inLocale(locale, '/file'),
    locale,
  };
}
