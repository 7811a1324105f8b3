import * as v from 'valibot';

/** A rule of the site's styles: what is around it, and what a page must show to need it. */
export const stylePiece = v.object({
  /** Preludes from the outermost inwards: `@layer ui`, `@media print`. */
  around: v.array(v.string()),
  /** Scopes of components; all of them must be on the page. None: for every page. */
  scopes: v.array(v.string()),
  css: v.string(),
});
export type StylePiece = v.InferOutput<typeof stylePiece>;

/** The styles of what a page shows, and of nothing else; vite/split-styles.ts makes the pieces. */
export function stylesFor(pieces: readonly StylePiece[], html: string): string {
  const shown = scopesIn(html);
  let open: readonly string[] = [];
  let css = '';
  for (const piece of pieces) {
    if (!piece.scopes.every((scope) => shown.has(scope))) continue;
    css += step(open, piece.around) + piece.css;
    open = piece.around;
  }
  return css + step(open, []);
}

function scopesIn(html: string): Set<string> {
  return new Set(
    Array.from(html.matchAll(/\sdata-v-\d+(?:-s)?(?=[\s=>])/g), ([found]) => found.trim()),
  );
}

/** From inside one surrounding to inside another, by way of what they share. */
function step(from: readonly string[], to: readonly string[]): string {
  const differs = from.findIndex((prelude, depth) => prelude !== to[depth]);
  const shared = differs === -1 ? from.length : differs;
  const opened = to.slice(shared).map((prelude) => `${prelude}{`);
  return '}'.repeat(from.length - shared) + opened.join('');
}
