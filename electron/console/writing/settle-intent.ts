import type { JournalEnd } from '../storage-ports.ts';
import type { World } from '../world.ts';

/** Notes in the journal how an intent ended. Where that cannot be noted the user is told: the next start will look for it again. */
export async function settleIntent(
  { journal, store }: World,
  id: string,
  end: JournalEnd,
  requestId: string | null,
): Promise<void> {
  const noted = await journal.settle(id, end, requestId);
  if (!noted.ok) store.set('health', { notices: [...store.get('health').notices, noted.problem] });
}
