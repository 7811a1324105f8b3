/** Light behind paper: a sky with the sun and its rings, each ring a sheet of its own. */
import { palette, polygon } from './paper.mjs';

const MORNING = {
  sky: ['#fffdf6', '#ffe9bf', '#ffd196', '#f9b98a', '#efa585'],
  rings: ['#ffdba4', '#ffe7bd', '#fff2d6', '#fffdf5'],
  glow: '#ee9448',
};

export const EVENING = {
  sky: ['#fff0cf', '#ffc58d', '#f0997c', '#9c7f9f', '#2d6893'],
  rings: ['#fbb585', '#ffc694', '#ffdcae', '#fff3dc'],
  glow: '#c9713f',
};

export function sunrise(art, sun, u, { sky, rings, glow } = MORNING) {
  const offsets = [0, 0.3, 0.55, 0.8, 1];
  const reach = (sun.reach ?? 800) * u;
  const light = art.radial(
    sun.x,
    sun.y,
    reach,
    offsets.map((offset, i) => [offset, sky[i]]),
  );
  art.add(`<rect width="${art.width}" height="${art.height}" fill="${light}"/>`);
  const ring = art.shadow({ dy: 0, blur: 24 * u, colour: glow, opacity: 0.38 });
  const size = sun.size ?? 1;
  [400, 290, 190, 104].forEach((radius, i) => {
    art.add(
      `<circle cx="${sun.x}" cy="${sun.y}" r="${radius * size * u}" fill="${rings[i]}" filter="${ring}"/>`,
    );
  });
}

/** Light falling out of an opening onto the ground, from [left, right] at `from` to the same at `to`. */
export function beam(art, [left, right], from, [farLeft, farRight], to, opacity = 0.85) {
  const fill = art.linear(0, from, 0, to, [
    [0, palette.cream, opacity],
    [0.3, palette.glow, opacity * 0.9],
    [0.7, palette.apricot, opacity * 0.55],
    [1, palette.amber, 0],
  ]);
  const d = polygon([
    [left, from],
    [right, from],
    [farRight, to],
    [farLeft, to],
  ]);
  art.add(`<path d="${d}" fill="${fill}"/>`);
}
