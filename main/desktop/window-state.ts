import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const windowState = z.object({ bounds, maximized: z.boolean() });

/** Screen coordinates and sizes, in device-independent pixels. */
export type Bounds = Readonly<z.output<typeof bounds>>;
export type WindowState = Readonly<z.output<typeof windowState>>;

/** Where the window was when it was last closed; null on the first start, or when the record is damaged. */
export function readWindowState(path: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers where the window is. A place that cannot be remembered is no reason to disturb anybody. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch (error) {
    console.warn('The place of the window could not be remembered:', error);
  }
}

/** `wanted`, moved and shrunk to lie inside `area`: the screen it was on may be gone, or smaller. */
export function fitBounds(wanted: Bounds, area: Bounds): Bounds {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: Math.max(area.x, Math.min(wanted.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(wanted.y, area.y + area.height - height)),
    width,
    height,
  };
}
