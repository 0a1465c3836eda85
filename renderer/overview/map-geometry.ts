/** Where things stand across the map and how wide they are (CSS pixels; alignment-map.module.css has the same width). */
export const MAP_WIDTH = 52;
export const RAIL = 5;
export const SOURCE_RAIL = 6;
export const TARGET_RAIL = 32;
/** Ribbons begin and end a hair's breadth from the rails. */
export const SPAN = { left: SOURCE_RAIL + RAIL + 1, right: TARGET_RAIL - 1 } as const;

/** Free space above and below the rails (CSS pixels). */
export const MARGIN = 8;
