import type { LinkTone, UnitLink } from '../links/unit-link.ts';
import type { MapLayout } from './map-layout.ts';
/** `settled` gaps are those somebody has looked at. */
declare const RAIL_LOOKS: readonly ["linked", "excluded", "settled", "gap"];
type RailLook = (typeof RAIL_LOOKS)[number];
/** One path for everything of one look: data of an SVG path, and its stroke in CSS pixels. */
interface Shape<Look extends string> {
    readonly look: Look;
    readonly path: string;
    readonly stroke: number;
}
/** The still part of the map, from the bottom up. */
export interface MapDrawing {
    readonly ribbons: readonly Shape<LinkTone>[];
    readonly crossings: Shape<'crossing'>;
    readonly rails: readonly Shape<RailLook>[];
}
/** Draws a map that is laid out: ribbons, lines over those that cross, and both rails. */
export declare function drawMap(layout: MapLayout, links: readonly UnitLink[], excluded: readonly boolean[]): MapDrawing;
export {};
