import { useEffect, useState } from 'react';
import type { Box } from './place-popup.ts';

function boxOf(element: Element | null, clearOf: string | null): Box | null {
  const rect = element?.getBoundingClientRect();
  if (!element || !rect || rect.width === 0) return null;
  const { left, width } = rect;
  const { top, height } =
    (clearOf === null ? null : element.closest(clearOf))?.getBoundingClientRect() ?? rect;
  return { left, top, width, height };
}
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
 * height, and no single observer sees all of it. Null while there is none. It is as high as what it stands in, where
 * `clearOf` names that: nothing of it is to be covered.
 */
export function useAnchorBox(selector: string, clearOf: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const next = boxOf(document.querySelector(selector), clearOf);
      setBox(before => (isSame(before, next) ? before : next));
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [selector, clearOf]);
  return box;
}
