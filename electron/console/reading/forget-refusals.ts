import type { World } from '../world.ts';

/** Somebody asked to read again: what was refused may have been granted meanwhile. */
export function forgetRefusals({ running, entra }: World): void {
  if (running.identity) entra?.forgetRefusals(running.identity);
}
