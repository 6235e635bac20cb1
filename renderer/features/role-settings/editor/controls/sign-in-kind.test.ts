import { describe, expect, it } from 'vitest';
import { firstContext, signInKind } from './sign-in-kind.ts';

const contextOf = (id: string, available: boolean) => ({ id, name: id, available });

describe('what an activation asks to prove', () => {
  it('knows the state in which both are on', () => {
    expect(signInKind({ mfa: false, context: null })).toBe('none');
    expect(signInKind({ mfa: true, context: null })).toBe('mfa');
    expect(signInKind({ mfa: false, context: 'c1' })).toBe('context');
    expect(signInKind({ mfa: true, context: 'c1' })).toBe('both');
  });
  it('begins with a context that is published', () => {
    const contexts = [contextOf('c1', false), contextOf('c2', true)];
    expect(firstContext({ state: 'read', reason: null, contexts })).toBe('c2');
    expect(firstContext({ state: 'read', reason: null, contexts: contexts.slice(0, 1) })).toBe('c1');
    expect(firstContext(null)).toBe('');
  });
});
