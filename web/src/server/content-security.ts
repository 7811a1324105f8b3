import { createHash } from 'node:crypto';

export const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface InlineParts {
  styles: readonly string[];
  scripts: readonly string[];
  /** The one address whose pages may show this one inside them; none may unless said. */
  framedBy?: string | null;
}

/** From nothing upwards; a finished page is served to everyone, so it has hashes and no nonce. */
export function contentSecurityPolicy({ styles, scripts, framedBy = null }: InlineParts): string {
  return [
    "default-src 'none'",
    ['script-src', ...hashesOrNone(scripts)].join(' '),
    ['style-src', ...hashesOrNone(styles)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    // For search as one types; and Lighthouse reads robots.txt from inside the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy ?? "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashesOrNone(texts: readonly string[]): string[] {
  return texts.length === 0 ? ["'none'"] : [...new Set(texts.map(sourceHash))];
}
