/** Units of the map's own grid. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 400;
