import { useEffect, useState } from 'react';

/** False at first, true once the component has been on screen for `ms`: no spinner for what is quick. */
export function useSlow(ms: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return slow;
}
