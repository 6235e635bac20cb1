import { readFileSync } from 'node:fs';
import { ok } from '../../shared/contract/result.ts';
import type { Seams } from '../../electron/seams.ts';
import { movableClock } from './movable-clock.ts';
import { openSeamControl } from './seam-control.ts';

/**
 * Stands in for `electron/seams.ts` in demo and test bundles. What it brings comes from the JSON in `PIM_DESK_SEAMS`, written by
 * `e2e/desk`. `control: true` opens a loopback door by which a test moves the clock and takes the sign-in page.
 */
export function openSeams(): Seams {
  const given = JSON.parse(process.env.PIM_DESK_SEAMS ?? '{}') as GivenSeams;
  const { caFile, control, ...rest } = given;
  const authority = caFile === undefined ? {} : { authority: readFileSync(caFile, 'utf8') };
  if (control !== true) return { ...rest, ...authority };

  const clock = movableClock(given.clockOffsetMs ?? 0);
  const pages: string[] = [];
  openSeamControl({ clock, pages });
  const browser = {
    open: (url: string) => {
      pages.push(url);
      return Promise.resolve(ok(null));
    },
  };
  return { ...rest, ...authority, clock, browser };
}

/** What the launcher writes. */
type GivenSeams = Pick<Seams, 'userData' | 'connection' | 'policyFile' | 'hosts'> & {
  readonly caFile?: string;
  readonly control?: boolean;
  readonly clockOffsetMs?: number;
};
