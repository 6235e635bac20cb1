import { useEffect, useRef, type RefObject } from 'react';

/** Whether what asked has been closed: an answer that comes then has no place of its own any more. */
export function useGone(): RefObject<boolean> {
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return gone;
}
