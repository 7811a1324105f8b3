/** Parts of the height of the letters, on the wide side: readers' own fonts differ. */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[\s.,'’iIíîïjlftr()-]/u, 0.4],
  [/[mwMW]/u, 0.95],
  [/\p{Lu}/u, 0.75],
  [/\p{M}/u, 0],
];
const USUAL = 0.62;

/** About how wide a name is in bold letters of this height. */
export function widthOf(name: string, height: number): number {
  return Array.from(name).reduce((sum, letter) => sum + letterWidth(letter) * height, 0);
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}
