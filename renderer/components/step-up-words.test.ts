import { describe, expect, it } from 'vitest';
import type { SignInRun } from '../../shared/contract/session.ts';
import { steppingUp } from '../state/test-samples.ts';
import { stepUpWords } from './step-up-words.ts';

const run: SignInRun = steppingUp.signIn;

describe('the words of a step-up', () => {
  it('name what is to be proven, and for which role', () => {
    expect(stepUpWords(run)?.title).toBe('Prove c1 in your browser');
    expect(stepUpWords(run)?.detail).toContain('For Exchange Administrator.');
    expect(stepUpWords({ ...run, proves: 'mfa' })?.title).toBe('Prove a second factor in your browser');
    expect(stepUpWords({ ...run, proves: 'session' })?.title).toBe('Sign in again in your browser');
    expect(stepUpWords({ ...run, roleName: null })?.detail).not.toContain('For ');
  });
  it('are for nothing but a step-up', () => {
    expect(stepUpWords(null)).toBeNull();
    expect(stepUpWords({ ...run, purpose: 'sign-in' })).toBeNull();
  });
});
