import { useEffect, useLayoutEffect, useState, type ComponentType } from 'react';
import { LoadingRows } from '../components/loading-rows.tsx';
import { useSlow } from '../state/use-slow.ts';
import { focusPageTitle } from './use-focus-new-page.ts';

/** Until then nothing is drawn in its place: most often it is there in less. DESIGN.md §8 */
const QUIET_MS = 400;

type LaterPage = {
  readonly Page: ComponentType;
  /** Loads it before anybody asks for it. A failure is told where the page is opened, which tries once more. */
  readonly readAhead: () => Promise<void>;
};

/**
 * A page that is not part of what the window loads at once. `React.lazy` shows what stands in for a page even where it was loaded long
 * before, and then for 300 ms at least; it also never tries again what failed once.
 * @param says what stands there while it loads
 */
export function laterPage(says: string, load: () => Promise<ComponentType>): LaterPage {
  let loaded: ComponentType | null = null;
  const ready = async (): Promise<ComponentType> => (loaded ??= await load());

  function Page() {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [failed, setFailed] = useState<Error | null>(null);
    const [late] = useState(Loaded === null);
    useEffect(() => {
      if (Loaded !== null) return undefined;
      let left = false;
      ready().then(
        (page) => {
          if (!left) setLoaded(() => page);
        },
        (thrown: unknown) => {
          if (!left) setFailed(thrown instanceof Error ? thrown : new Error(NOT_LOADED, { cause: thrown }));
        },
      );
      return () => {
        left = true;
      };
    }, [Loaded]);
    // The shell looked for its title before it was there.
    useLayoutEffect(() => {
      if (late && Loaded !== null) focusPageTitle();
    }, [late, Loaded]);
    // The boundary around the window says it, and draws anew on demand.
    if (failed !== null) throw failed;
    return Loaded === null ? <StandIn says={says} /> : <Loaded />;
  }

  return { Page, readAhead: () => ready().then(noop, noop) };
}

const NOT_LOADED = 'The page could not be loaded.';
const noop = (): void => undefined;

function StandIn({ says }: { readonly says: string }) {
  return useSlow(QUIET_MS) ? <LoadingRows says={says} /> : null;
}
