/** What the build made for every page: bundled, and put inside the page so that the first view waits for nothing. */
export interface Assets {
  css: string;
  /** The islands; empty where they are loaded by address. */
  script: string;
  /** Addresses of scripts to load: in development only. */
  scriptAddresses: readonly string[];
  /** Changes with every build that could make another page. */
  version: string;
}

/** The font is found late otherwise: only once text that uses it is laid out. */
export function fontAddresses(css: string): string[] {
  return [...css.matchAll(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g)].flatMap(([, url]) => url ?? []);
}
