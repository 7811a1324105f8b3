/** Paper, scissors and light: the few things every scene is cut from. Lengths are SVG user units. */

export const palette = {
  night: '#081729',
  cream: '#fff1d3',
  glow: '#ffdca4',
  apricot: '#f8b878',
  amber: '#ee9448',
};

/** The same numbers for the same seed, so that a picture never changes by itself. */
export function chance(seed) {
  let state = seed >>> 0;
  return (from = 0, to = 1) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}

const n = (value) => Number(value.toFixed(1));

/** A smooth line through points (Catmull–Rom as Béziers). */
export function smooth(points, closed = false) {
  const at = (i) =>
    closed
      ? points[(i + points.length) % points.length]
      : points[Math.min(Math.max(i, 0), points.length - 1)];
  const [x0, y0] = points[0];
  let d = `M${n(x0)} ${n(y0)}`;
  for (let i = 0; i < (closed ? points.length : points.length - 1); i += 1) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(bx + (cx - ax) / 6)} ${n(by + (cy - ay) / 6)} ${n(cx - (dx - bx) / 6)} ${n(cy - (dy - by) / 6)} ${n(cx)} ${n(cy)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Corners written as "x,y x,y …" in units of `u`, moved by `origin`. */
export function corners(text, u, [ox, oy] = [0, 0]) {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return [ox + x * u, oy + y * u];
  });
}

export function polygon(points) {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** Land below a line of points, down to `floor`. */
export function ground(points, floor) {
  const last = points.at(-1);
  return `${smooth(points)}L${n(last[0])} ${n(floor)}L${n(points[0][0])} ${n(floor)}Z`;
}

/** The height of a rolling line at x: `waves` are [height, length, start] in units and turns. */
export function rollingAt(x, level, waves) {
  return waves.reduce(
    (sum, [height, length, start]) => sum + height * Math.sin((x / length + start) * 2 * Math.PI),
    level,
  );
}

/** A rolling line from edge to edge. */
export function rolling(width, level, waves, steps = 26) {
  return Array.from({ length: steps + 3 }, (_, i) => {
    const x = ((i - 1) / steps) * width;
    return [x, rollingAt(x, level, waves)];
  });
}

/** A sheet with an opening cut into it. */
export function sheetWithOpening(width, height, opening) {
  return `M-200 -200H${width + 200}V${height + 200}H-200Z${opening}`;
}

/** Definitions (light, shadow, cuts), each named by its place in the list. */
function definitions(width, height) {
  const all = [];
  const define = (body) => {
    const name = `d${all.length}`;
    all.push(body.replace(' ', ` id="${name}" `));
    return `url(#${name})`;
  };
  const whole = `filterUnits="userSpaceOnUse" x="-100" y="-100" width="${width + 200}" height="${height + 200}"`;
  const units = 'gradientUnits="userSpaceOnUse"';
  return {
    all,
    radial: (cx, cy, r, stops) =>
      define(
        `<radialGradient ${units} cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}">${stopsOf(stops)}</radialGradient>`,
      ),
    linear: (x1, y1, x2, y2, stops) =>
      define(
        `<linearGradient ${units} x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${stopsOf(stops)}</linearGradient>`,
      ),
    /** `local` keeps the filter to the shape's own surroundings: quick, for small things. */
    shadow: ({ dx = 0, dy = 10, blur = 16, colour = palette.night, opacity = 0.45, local } = {}) =>
      define(
        `<filter ${local ? 'x="-1" y="-1" width="3" height="3"' : whole}><feDropShadow dx="${n(dx)}" dy="${n(dy)}" stdDeviation="${n(blur)}" flood-color="${colour}" flood-opacity="${opacity}"/></filter>`,
      ),
    blur: (deviation) =>
      define(`<filter ${whole}><feGaussianBlur stdDeviation="${n(deviation)}"/></filter>`),
    clip: (d) => define(`<clipPath ><path d="${d}" clip-rule="evenodd"/></clipPath>`),
  };
}

function stopsOf(stops) {
  return stops
    .map(([offset, colour, opacity = 1]) => {
      const clear = opacity === 1 ? '' : ` stop-opacity="${n(opacity * 100)}%"`;
      return `<stop offset="${offset}" stop-color="${colour}"${clear}/>`;
    })
    .join('');
}

/** A drawing: layers from back to front. */
export function drawing(width, height) {
  const { all, ...define } = definitions(width, height);
  const layers = [];
  const add = (markup) => layers.push(markup);
  return {
    width,
    height,
    ...define,
    add,
    /** One sheet of paper: its shadow, its fill and the lit thickness of its edge. */
    sheet: (d, { fill, shadow, edge, edgeWidth = 2, edgeOpacity = 0.6 }) => {
      add(`<path d="${d}" fill="${fill}" fill-rule="evenodd" filter="${shadow}"/>`);
      if (edge === undefined) return;
      add(
        `<path d="${d}" fill="none" stroke="${edge}" stroke-width="${n(edgeWidth)}" stroke-opacity="${edgeOpacity}"/>`,
      );
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${all.join('')}</defs>${layers.join('')}</svg>`,
  };
}
