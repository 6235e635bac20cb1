import { ageText } from '../../shared/domain/time-left.ts';
import { momentText } from './when.ts';

/**
 * "Offline since 14:14. This was read at 14:14, 22 min ago." DESIGN.md §5 "Offline".
 * @param asOf when what is on screen was read; null where nothing was
 */
export function offlineTitle(since: number, asOf: number | null, now: number): string {
  const read =
    asOf === null
      ? 'Nothing was read on this device yet.'
      : `This was read at ${momentText(asOf, now)}, ${ageText(now - asOf)}.`;
  return `Offline since ${momentText(since, now)}. ${read}`;
}

/** Why nothing can be sent, for the control that would send it: "Offline: this waits until Microsoft Graph answers." */
export const OFFLINE_WHY = 'Offline: this waits until Microsoft Graph answers.';
