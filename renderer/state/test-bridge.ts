import { vi } from 'vitest';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { INTENT_NAMES, type IntentName } from '../../shared/contract/intent-names.ts';
import { SLICE_NAMES, type SliceName, type Slices } from '../../shared/contract/slices.ts';
import { setServiceNow } from './service-clock.ts';
import { useSlicesStore } from './slices-store.ts';

type Answer = (input: unknown) => object | Promise<object>;

/** Main as a test plays it: answers intents, pushes patches, remembers what it was asked. */
type TestBridge = {
  readonly bridge: Bridge;
  readonly calls: { readonly name: IntentName; readonly input: unknown }[];
  readonly answer: (name: IntentName, answer: Answer) => void;
  readonly push: (patch: unknown) => void;
};

/** A bridge on which every intent answers an empty success until told otherwise. */
export function testBridge(): TestBridge {
  const listeners = new Set<(text: string) => void>();
  const calls: TestBridge['calls'] = [];
  const answers = new Map<IntentName, Answer>();
  const intent = (name: IntentName) => async (text: string) => {
    const input: unknown = JSON.parse(text);
    // What the shell says by itself once it has painted is nothing a person asked for.
    if (name !== 'painted') calls.push({ name, input });
    return JSON.stringify(await Promise.resolve(answers.get(name)?.(input) ?? { ok: true, value: {} }));
  };
  return {
    bridge: {
      intents: Object.fromEntries(INTENT_NAMES.map((name) => [name, intent(name)])) as Bridge['intents'],
      onState: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    calls,
    answer: (name, answer) => answers.set(name, answer),
    push: (patch) => {
      for (const listener of listeners) listener(JSON.stringify(patch));
    },
  };
}

/** The window as it stands once main has said all this. */
export function setWindow(slices: Slices, now: number): TestBridge {
  const test = testBridge();
  vi.stubGlobal('pim', test.bridge);
  setServiceNow(now);
  const revs = Object.fromEntries(SLICE_NAMES.map((name) => [name, 1])) as Record<SliceName, number>;
  useSlicesStore.setState({ link: 'ready', problem: null, mirror: { slices, revs } });
  return test;
}

/** What main pushes next: one slice, or part of it. */
export function setSlice<N extends SliceName>(name: N, part: Partial<Slices[N]>): void {
  useSlicesStore.setState(({ mirror }) => ({
    mirror: { ...mirror, slices: { ...mirror.slices, [name]: { ...mirror.slices[name], ...part } } },
  }));
}
