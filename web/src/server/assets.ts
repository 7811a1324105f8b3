import type { StylePiece } from './styles.ts';

/** What the build made for every page: bundled, and put inside the page so that the first view waits for nothing. */
export interface Assets {
  /** A page is given those of the components that it shows. */
  styles: readonly StylePiece[];
  /** The islands; empty where they are loaded by address. */
  script: string;
  /** Islands that few pages have, by the element they are for; a page is given those it shows. */
  elementScripts?: Readonly<Record<string, string>>;
  /** Addresses of scripts to load: in development only. */
  scriptAddresses: readonly string[];
  /** Changes with every build that could make another page. */
  version: string;
}

/** The font is found late otherwise: only once text that uses it is laid out. */
export function fontAddresses(styles: readonly StylePiece[]): string[] {
  return styles.flatMap(({ css }) =>
    Array.from(css.matchAll(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g), ([, url = '']) => url),
  );
}
