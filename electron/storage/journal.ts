import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok } from '../../shared/contract/result.ts';
import type { Journal, JournalIntent } from '../console/storage-ports.ts';
import { newKey } from './aead.ts';
import { writeWhole } from './atomic-file.ts';
import type { DataKey } from './data-key.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { JOURNAL_FILE, journalFile } from './journal-file.ts';
import { journalKeys } from './journal-keys.ts';
import type { JournalKeys } from './journal-keys.ts';
import type { RecordBody } from './journal-record.ts';
import { startOfJournal } from './journal-start.ts';
import type { JournalStart } from './journal-start.ts';
import { serial } from '../../shared/domain/serial.ts';
import { badName } from './set-aside.ts';
import {
  alreadyNoted,
  journalDamaged,
  journalLocked,
  journalNewer,
  journalSealed,
  journalUnreadable,
  notNoted,
  outcomeNotNoted,
} from './storage-problems.ts';

type Opened = { readonly journal: Journal; readonly notices: readonly Problem[] };

/**
 * Opens the journal of this profile, `journal.log`; on a first start nothing is written before the first `begin`. Never throws.
 * Where the file cannot be read, is of a later version, or is under a key that cannot be had now, it is left untouched and every
 * `begin` answers a problem, so that nothing is sent unnoted or beside open intents nobody sees.
 */
export async function openJournal(options: Disk & { readonly dataKey: DataKey }): Promise<Opened> {
  const { dataKey, log } = options;
  try {
    const keys = await journalKeys(options, dataKey);
    const start = await startOfJournal(options, keys);
    if (start === 'newer') return closed(journalNewer());
    if (start === 'sealed') {
      log({ level: 'warn', area: 'storage', message: 'journal left alone, its key cannot be had' });
      return closed(journalSealed());
    }
    return await opened(options, keys, start);
  } catch (error) {
    log({ level: 'error', area: 'storage', message: 'journal not read', code: errorCode(error) });
    return closed(journalUnreadable(error));
  }
}

const tagUnder = (key: KeyObject) => (text: string) =>
  createHmac('sha256', key).update(text).digest('base64url');

function closed(problem: Problem): Opened {
  const refuse = () => Promise.resolve(fail(problem));
  return {
    journal: { tag: tagUnder(newKey()), begin: refuse, settle: refuse, open: () => [] },
    notices: [problem],
  };
}

async function opened(disk: Disk, keys: JournalKeys, start: JournalStart): Promise<Opened> {
  const { reading } = start;
  const tagKey = reading?.tagKey ?? newKey();
  const open = new Map(reading?.open);
  const begun = new Set(reading?.begun);
  const file = journalFile(disk, keys.writing, {
    ending: start.rewrite === 'no' ? reading?.ending : undefined,
    torn: reading?.tail === 'torn',
  });
  const aside = badName(JOURNAL_FILE, disk.clock.now());
  let keep = start.keep;

  /** Makes the file one that can be added to. A copy goes aside before the file is replaced, so that no crash loses what is open. */
  async function prepare() {
    if (file.appendable()) return;
    if (keep !== undefined) await writeWhole(disk, aside, keep);
    keep = undefined;
    // The key comes before the log and goes after it: a crash must never leave a log without its key.
    await keys.keep();
    await file.rewrite([
      { kind: 'head', tagKey: tagKey.export().toString('base64url') },
      ...[...open.values()].map((intent): RecordBody => ({ kind: 'begin', intent })),
    ]);
    await keys.drop().catch((error: unknown) => {
      disk.log({
        level: 'warn',
        area: 'storage',
        message: 'old journal key not removed',
        code: errorCode(error),
      });
    });
  }

  async function put(body: RecordBody, told: (error: unknown) => Problem) {
    try {
      await prepare();
      await file.append(body);
      return ok(null);
    } catch (error) {
      disk.log({ level: 'error', area: 'storage', message: 'journal not written', code: errorCode(error) });
      return fail(told(error));
    }
  }

  const inTurn = serial();
  const journal: Journal = {
    tag: tagUnder(tagKey),
    begin: (intent) =>
      inTurn(async () => {
        // A second begin under one id would be a second sending of one intent.
        if (begun.has(intent.id)) return fail(alreadyNoted());
        const noted: JournalIntent = { ...intent };
        const written = await put({ kind: 'begin', intent: noted }, notNoted);
        if (written.ok) {
          begun.add(noted.id);
          open.set(noted.id, noted);
        }
        return written;
      }),
    settle: (id, end, requestId) =>
      inTurn(async () => {
        if (!open.has(id)) return ok(null);
        const at = disk.clock.now();
        const written = await put({ kind: 'end', id, end, requestId, at }, outcomeNotNoted);
        if (written.ok) open.delete(id);
        return written;
      }),
    open: () => [...open.values()],
  };
  return { journal, notices: await tidy(disk, start, aside, prepare) };
}

/** Does at the start what must not wait for the first request. Failing costs nothing yet: the first request tries again. */
async function tidy(
  disk: Disk,
  start: JournalStart,
  aside: string,
  prepare: () => Promise<void>,
): Promise<readonly Problem[]> {
  const notices: Problem[] = [];
  if (start.reading?.tail === 'torn')
    disk.log({ level: 'info', area: 'storage', message: 'journal ends in a torn record, dropped' });
  if (start.rewrite === 'damaged') notices.push(journalDamaged(aside));
  if (start.rewrite === 'locked') notices.push(journalLocked(aside));
  if (start.rewrite === 'no' || start.rewrite === 'absent') return notices;
  try {
    await prepare();
    disk.log({ level: 'info', area: 'storage', message: `journal made anew: ${start.rewrite}` });
  } catch (error) {
    disk.log({ level: 'error', area: 'storage', message: 'journal not made anew', code: errorCode(error) });
    notices.push(notNoted(error));
  }
  return notices;
}
