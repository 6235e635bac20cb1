import { useEffect, useRef, useState } from 'react';
import { arriveInShell } from '../state/access-open.ts';
import { isChoosingConnection } from '../state/choosing-connection.ts';
import { forgetScreen, keepScreen, screenBefore } from '../state/screen-before.ts';
import { SCREENS, type ScreenId } from './screens.ts';

type Place = Exclude<ScreenId, 'access'>;

/**
 * Which screen of the rail is shown: the first one to whoever comes, and the one from before to who comes back from the connections.
 * @param visit whose it is (`visitOf`)
 */
export function usePlace(visit: string): {
  readonly place: Place;
  readonly setPlace: (place: Place) => void;
} {
  const [back] = useState(() => SCREENS.find(({ id }) => id === screenBefore(visit))?.id ?? null);
  const [place, setPlace] = useState<Place>(back ?? 'my-roles');
  const now = useRef({ visit, place });
  useEffect(() => {
    now.current = { visit, place };
  }, [visit, place]);
  useEffect(() => {
    arriveInShell(back !== null);
    return () => {
      if (isChoosingConnection()) keepScreen(now.current.visit, now.current.place);
      else forgetScreen();
    };
  }, [back]);
  return { place, setPlace };
}
