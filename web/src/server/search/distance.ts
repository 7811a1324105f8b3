/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one
 * word of the other (Damerau-Levenshtein, no part edited twice); more than `most` is Infinity.
 */
export function distanceWithin(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        at(line, column - 1) + 1,
        at(above, column) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    [before, above] = [above, line];
  }
  const distance = at(above, other.length);
  return distance > most ? Infinity : distance;
}

const at = (line: readonly number[], place: number): number => line[place] ?? Infinity;
