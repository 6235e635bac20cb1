import { describe, expect, it } from 'vitest';
import type { SignInRun } from '../../shared/contract/session.ts';
import { steppingUp } from '../state/test-samples.ts';
import { stepUpWords } from './step-up-words.ts';

const run: SignInRun = steppingUp.signIn;
const wordsOf = (signIn: SignInRun | null) => stepUpWords(signIn, 'Maren Okafor');

describe('the words of a step-up', () => {
  it('name what is to be proven, and for which role', () => {
    expect(wordsOf(run)?.title).toBe('Prove c1 in your browser');
    expect(wordsOf(run)?.detail).toContain('For Exchange Administrator.');
    expect(wordsOf({ ...run, proves: 'mfa' })?.title).toBe('Prove a second factor in your browser');
    expect(wordsOf({ ...run, proves: 'session' })?.title).toBe('Sign in again in your browser');
    expect(wordsOf({ ...run, roleName: null })?.detail).not.toContain('For ');
  });
  it('name whose it is where somebody else is on screen', () => {
    expect(wordsOf(run)?.detail).not.toContain('Maren');
    expect(stepUpWords(run, 'Leila Haddani')?.detail).toContain(
      'For Exchange Administrator, as Maren Okafor.',
    );
  });
  it('are for nothing but a step-up', () => {
    expect(wordsOf(null)).toBeNull();
    expect(wordsOf({ ...run, purpose: 'sign-in' })).toBeNull();
  });
});
