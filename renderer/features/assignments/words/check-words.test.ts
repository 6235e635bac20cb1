import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_CHECKS } from '../../../../shared/contract/assignments/plan.ts';
import { NOW, problemOf } from '../../../state/test-samples.ts';
import { setServiceNow } from '../../../state/service-clock.ts';
import { checkWords } from './check-words.ts';

const about = {
  who: 'Sofia Brandt',
  role: 'Exchange Administrator',
  side: 'active',
  maximum: 'P365D',
  endsAt: NOW,
};

describe('a check in words', () => {
  it.each(ASSIGNMENT_CHECKS)('%s says what is, why it matters and what to do', (check) => {
    setServiceNow(NOW);
    for (const result of ['refused', 'warned'] as const) {
      const words = checkWords({ check, result, about, reason: problemOf() });
      expect(words.title).not.toMatch(/\.$/);
      expect(words.meaning).toMatch(/[.!]$/);
      expect(words.fix).toMatch(/\.$/);
      expect(Object.values(words).join(' ')).not.toMatch(/undefined|\bNaN\b|please|sorry/);
    }
    expect(checkWords({ check, result: 'passed', about, reason: null }).title).not.toBe('');
  });
  it('says that nobody has named emergency accounts, where that is why', () => {
    const check = { check: 'emergency-account', result: 'warned', reason: null } as const;
    const named = checkWords({ ...check, about });
    const unnamed = checkWords({ ...check, about: { ...about, unnamed: 1 } });
    expect(unnamed.title).toBe('No emergency accounts are named');
    expect(unnamed.meaning).toMatch(/^If Sofia Brandt is one, /);
    expect(unnamed.fix).toMatch(/^Name /);
    expect(named.title).not.toBe(unnamed.title);
  });
  it('that could not be made says why, and is no pass', () => {
    const reason = problemOf({ title: 'Graph did not answer.', advice: 'Try again.' });
    const words = checkWords({ check: 'last-administrator', result: 'not-checked', about: {}, reason });
    expect(words.title).toMatch(/^Not checked: /);
    expect(words).toMatchObject({ meaning: 'Graph did not answer.', fix: 'Try again.' });
  });
  it('says the service’s own refusal in its words', () => {
    const reason = problemOf({ title: 'The policy asks for a ticket.', advice: 'Type its number.' });
    expect(checkWords({ check: 'service-refuses', result: 'refused', about: {}, reason })).toMatchObject({
      meaning: 'The policy asks for a ticket.',
      fix: 'Type its number.',
    });
  });
});
