import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Another request is read from its beginning, however far the one before it was scrolled. */
export function useFromTop(requestId: string): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [requestId]);
  return body;
}
