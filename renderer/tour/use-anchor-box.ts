import { useEffect, useState } from 'react';
import type { Box } from './place-popup.ts';

const boxOf = (element: Element | null): Box | null => {
  const rect = element?.getBoundingClientRect();
  if (!rect || rect.width === 0) return null;
  const { left, top, width, height } = rect;
  return { left, top, width, height };
};
const isSame = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height);

/**
 * Where on the screen the first element that fits stands, frame by frame: rows are drawn anew, scroll and change their
 * height, and no single observer sees all of it. Null while there is none.
 */
export function useAnchorBox(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const next = boxOf(document.querySelector(selector));
      setBox(before => (isSame(before, next) ? before : next));
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [selector]);
  return box;
}
