import { z } from 'zod';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { IntentName } from '../../shared/contract/intent-names.ts';
import { INTENTS, type IntentInput, type IntentOutput } from '../../shared/contract/intents.ts';
import { fail, resultOf, type Result } from '../../shared/contract/result.ts';
import { theBridge } from './bridge.ts';
import { noMainProcess, unreadableAnswer } from './local-problem.ts';

/** Sends one intent; the answer is parsed against the contract. Never throws and never sends twice. */
export type Ask = <N extends IntentName>(name: N, input: IntentInput<N>) => Promise<Result<IntentOutput<N>>>;

function parsed<N extends IntentName>(name: N, text: unknown): Result<IntentOutput<N>> {
  if (typeof text !== 'string') return fail(unreadableAnswer('not text'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(unreadableAnswer('not JSON'));
  }
  const answer = resultOf<z.ZodType>(INTENTS[name].output).safeParse(value);
  if (!answer.success) return fail(unreadableAnswer(z.prettifyError(answer.error)));
  // The schema just parsed by is the one the type is inferred from; the compiler cannot see that through the index.
  return answer.data as Result<IntentOutput<N>>;
}

/** Makes `ask` over a bridge. */
export function askOver(bridge: () => Bridge | undefined): Ask {
  return async (name, input) => {
    const door = bridge();
    if (!door) return fail(noMainProcess('window.pim is missing'));
    let text: unknown;
    try {
      text = await door.intents[name](JSON.stringify(input));
    } catch (error) {
      return fail(noMainProcess(error instanceof Error ? error.message : 'the call was rejected'));
    }
    return parsed(name, text);
  };
}

/** Sends one intent over this window's bridge. */
export const ask: Ask = askOver(theBridge);
