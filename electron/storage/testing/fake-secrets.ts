import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import type { SecretStore } from '../../console/ports.ts';

const gone: Problem = { kind: 'storage', title: 'gone', advice: 'none', safeToRetry: true };

/** A key store that wraps by turning the text around behind a prefix. `state` can be changed as a test goes on. */
export function fakeSecrets() {
  const state = {
    strength: 'strong' as 'strong' | 'weak',
    backend: 'keyring',
    /** False: nothing can be wrapped or unwrapped. */
    open: true,
    /** The prefix of the present wrapping; where a text has an older one it is rewrapped. */
    rotation: 'a:',
    /** What happens to a text on its way out. */
    spoil: (text: string) => text,
  };
  const turned = (text: string) => Array.from(text).reverse().join('');
  const wrap = (text: string) => state.rotation + turned(text);
  const secrets: SecretStore = {
    strength: () => Promise.resolve(state.strength),
    backend: () => state.backend,
    wrap: (text) => Promise.resolve(state.open ? ok(wrap(text)) : fail(gone)),
    unwrap: (wrapped) => {
      if (!state.open || !/^[a-z]:/.test(wrapped)) return Promise.resolve(fail(gone));
      const text = turned(wrapped.slice(2));
      const rewrapped = wrapped.startsWith(state.rotation) ? null : wrap(text);
      return Promise.resolve(ok({ text: state.spoil(text), rewrapped }));
    },
  };
  return { secrets, state };
}
