import { readFileSync } from 'node:fs';
import { ok } from '../../shared/contract/result.ts';
import type { Seams } from '../../electron/seams.ts';
import { answerDialogs } from './answered-dialogs.ts';
import { movableClock } from './movable-clock.ts';
import { recordNotifications } from './recorded-notifications.ts';
import { openSeamControl } from './seam-control.ts';
import { openUrl, tellScreen } from './system-events.ts';

/**
 * Stands in for `electron/seams.ts` in demo and test bundles. What it brings comes from the JSON in `PIM_DESK_SEAMS`, written by
 * `e2e/desk`. `control: true` opens a loopback door by which a test moves the clock, takes the sign-in page, sees and clicks
 * notifications, answers file dialogs, locks the screen and opens links. Our links stay with the console that is installed, unless told.
 */
export function openSeams(): Seams {
  const given = JSON.parse(process.env.PIM_DESK_SEAMS ?? '{}') as GivenSeams;
  const { caFile, control, ...rest } = { takesLinks: false, ...given };
  const authority = caFile === undefined ? {} : { authority: readFileSync(caFile, 'utf8') };
  if (control !== true) return { ...rest, ...authority };

  const clock = movableClock(given.clockOffsetMs ?? 0);
  const pages: string[] = [];
  const notifications = recordNotifications();
  const dialogs = answerDialogs();
  openSeamControl({
    '/advance': (ms) => clock.advance(Number(ms)),
    '/pass': (ms) => clock.pass(Number(ms)),
    '/next-due': clock.nextDue,
    '/pages': () => pages,
    '/notifications': notifications.list,
    '/click-notification': (id) => notifications.click(Number(id)),
    '/dialog': dialogs.open,
    '/answer-save': (chosen) => dialogs.answer('save', chosen === '' ? null : chosen),
    '/answer-open': (chosen) => dialogs.answer('open', chosen === '' ? null : chosen),
    '/lock': () => tellScreen('lock-screen'),
    '/unlock': () => tellScreen('unlock-screen'),
    '/open-url': openUrl,
  });
  const browser = {
    open: (url: string) => {
      pages.push(url);
      return Promise.resolve(ok(null));
    },
  };
  return { ...rest, ...authority, clock, browser };
}

/** What the launcher writes. */
type GivenSeams = Pick<Seams, 'userData' | 'connection' | 'policyFile' | 'hosts' | 'takesLinks'> & {
  readonly caFile?: string;
  readonly control?: boolean;
  readonly clockOffsetMs?: number;
};
