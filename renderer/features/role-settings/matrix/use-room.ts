import { useEffect, useState } from 'react';

/** How wide an element is, in CSS pixels, as the window changes; as wide as can be before that is known. */
export function useRoom(element: HTMLElement | null): number {
  const [room, setRoom] = useState(Infinity);
  useEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      // Out of sight it has no width, and nothing is dropped for that.
      if (entry && entry.contentRect.width > 0) setRoom(entry.contentRect.width);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return room;
}
