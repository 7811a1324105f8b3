/** Hills: sheets of land, one behind the other. */
import { ground, rolling, rollingAt } from './paper.mjs';

/** "26/760/.1 12/300/.3": height, length and start of each wave. */
const parseWaves = (text, u) =>
  text.split(' ').map((wave) => {
    const [high, long, start] = wave.split('/').map(Number);
    return [high * u, long * u, start];
  });

/** The line of one range, `[level, waves, near, far]`, at x. */
const surfaceOf =
  ([level, waves], u) =>
  (x) =>
    rollingAt(x, level * u, parseWaves(waves, u));

/** `look`: where the light is (x, reach) and the paper's edge; `between` may stand things on range i. */
export function hills(art, ranges, u, look, between = () => undefined) {
  const { x, reach, shadow, edge = '#fff3da', edgeOpacity = 0.6, lift = 0, steps = 26 } = look;
  ranges.forEach((range, i) => {
    const [level, waves, near, far] = range;
    between(i, surfaceOf(range, u));
    const fill = art.radial(x, (level - lift) * u, reach * u, [
      [look.flat ?? 0, near],
      [1, far],
    ]);
    const line = rolling(art.width, level * u, parseWaves(waves, u), steps);
    art.sheet(ground(line, art.height + 200), { fill, shadow, edge, edgeOpacity });
  });
}
