import { useEffect, useState } from 'react';

/** A value once it has not changed for some milliseconds. Values are compared as JSON. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key)), delay);
    return () => clearTimeout(timer);
  }, [key, delay]);
  return settled;
}
