import { describe, expect, it } from 'vitest';
import type { ActivationCheck } from '../../../../shared/contract/intents.ts';
import { NOW, asking, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import { cutWords, dryRunWords, sendVerb, ticketNote } from './bulk-words.ts';
import { shareOf } from './ceilings.ts';
import { dryRunOf } from './dry-run.ts';

const conditional = eligibleFor(roleNamed('Conditional Access Administrator', 1), {
  asks: asking({ ticket: true, approval: true }),
});
const intune = eligibleFor(roleNamed('Intune Administrator', 2));
const application = eligibleFor(roleNamed('Application Administrator', 3), {
  asks: asking({ ticket: true, maximum: 'PT1H45M' }),
});

const input = { items: [], justification: '', ticket: null, startsAt: null };
const ran = (...answers: ActivationCheck['answer'][]) =>
  dryRunWords(
    dryRunOf(
      input,
      answers.map((answer, index) => ({ eligibilityId: String(index), answer, problem: null })),
      NOW - 8000,
    ),
    true,
    NOW,
  );

describe('the words of several at once', () => {
  it('promise an activation only where nobody can have to approve', () => {
    expect(sendVerb([conditional, intune])).toBe('Request 2 activations');
    expect(sendVerb([intune, application])).toBe('Activate 2 roles');
    expect(sendVerb([{ ...intune, asks: null }])).toBe('Request 1 activation');
  });
  it('say whose policy asks for the ticket', () => {
    expect(ticketNote([conditional, intune, application])).toBe(
      'Asked for by 2 of 3: Conditional Access, Application.',
    );
    expect(ticketNote([conditional, application])).toBeNull();
    expect(ticketNote([intune])).toBeNull();
  });
  it('say which are cut', () => {
    const all = [conditional, intune, application].map((eligible) => ({
      eligible,
      share: shareOf(180, eligible.asks),
    }));
    expect(cutWords(all)).toBe('Application Administrator is cut to its maximum.');
    expect(cutWords(all.slice(0, 2))).toBeNull();
  });
});

describe('the words of a dry run', () => {
  it('count what the service would accept', () => {
    expect(ran('accepted', 'accepted', 'accepted')).toBe(
      'Dry run 8\u00a0s ago: the service would accept all three.',
    );
    expect(ran('accepted', 'refused', 'accepted')).toContain('would accept 2 of 3.');
    expect(ran('refused', 'refused')).toContain('would accept none of them.');
  });
  it('tell what needs a sign-in first, and what is not known', () => {
    expect(ran('challenged', 'accepted')).toContain('would accept both, 1 of them after a sign-in.');
    expect(ran('challenged', 'unknown')).toContain(
      'would accept 1 of 2, after a sign-in. 1 did not get through.',
    );
  });
  it('do not speak of a form that changed since', () => {
    expect(dryRunWords(dryRunOf(input, [], NOW - 8000), false, NOW)).toBe(
      'Dry run 8\u00a0s ago. The form changed since then.',
    );
  });
});
