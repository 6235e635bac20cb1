import type { Bridge } from '../../shared/contract/bridge.ts';
import { askOver } from './intents.ts';
import { noMainProcess } from './local-problem.ts';
import { applyPatch, mirrorOf, readPatch } from './mirror.ts';
import { setServiceNow } from './service-clock.ts';
import { useSlicesStore } from './slices-store.ts';

/**
 * Keeps the mirror: listens, asks for a snapshot, then follows patches; a gap or an unreadable patch asks for a snapshot again.
 * Patches that arrive while a snapshot is on its way wait for it. Answers how to stop.
 */
export function connectMirror(bridge: Bridge | undefined): () => void {
  if (!bridge) {
    useSlicesStore.setState({ link: 'lost', problem: noMainProcess('window.pim is missing') });
    return () => undefined;
  }
  const ask = askOver(() => bridge);
  let waiting: string[] | null = null;
  let stopped = false;

  const follow = (text: string): void => {
    if (waiting) {
      waiting.push(text);
      return;
    }
    const patch = readPatch(text);
    if (patch) setServiceNow(patch.now);
    const applied = patch && applyPatch(useSlicesStore.getState().mirror, patch);
    if (!applied?.fits) void takeSnapshot();
    else useSlicesStore.setState({ mirror: applied.mirror });
  };

  const takeSnapshot = async (): Promise<void> => {
    waiting = [];
    const answer = await ask('ready', {});
    if (stopped) return;
    const late = waiting;
    waiting = null;
    if (!answer.ok) {
      useSlicesStore.setState({ link: 'lost', problem: answer.problem });
      return;
    }
    setServiceNow(answer.value.now);
    useSlicesStore.setState({ link: 'ready', problem: null, mirror: mirrorOf(answer.value) });
    for (const text of late) follow(text);
  };

  const stop = bridge.onState(follow);
  void takeSnapshot();
  return () => {
    stopped = true;
    stop();
  };
}
