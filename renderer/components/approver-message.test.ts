import { describe, expect, it } from 'vitest';
import { MEMBER, NOW, groupNamed, guidOf, requestFor, roleNamed } from '../state/test-samples.ts';
import { tellOpenRequest } from './approver-message.ts';

const who = { name: 'Maren Okafor', upn: 'mokafor@contoso.com', tenantId: guidOf(901) };
const role = roleNamed('Security Administrator', 6);

describe('the message to an approver', () => {
  it('says who, what, how long, why, and until when', () => {
    const text = tellOpenRequest(
      requestFor(role, { ticket: { number: 'CHG0090412', system: '' }, decideBy: NOW }),
      who,
    );
    expect(text).toContain('Maren Okafor (mokafor@contoso.com)');
    expect(text).toContain('Role: Security Administrator, Whole tenant');
    expect(text).toContain('For: 4\u00a0h');
    expect(text).toContain('Why: Block the sign-ins');
    expect(text).toContain('Ticket: CHG0090412\n');
    expect(text).toContain(new Date(NOW).toISOString());
  });
  it('leaves out what is not known', () => {
    const text = tellOpenRequest(
      requestFor(role, { justification: '', duration: null, decideBy: null }),
      who,
    );
    expect(text).not.toMatch(/^(For|Why|Ticket|Can be decided)/m);
  });
  it('ends with a link that opens the request, and carries nothing else', () => {
    const text = tellOpenRequest(requestFor(role, { requestId: guidOf(77) }), who);
    expect(text.split('\n').at(-1)).toBe(
      `Opens it in PIM Desk: pim-desk://request/${guidOf(901)}/${guidOf(77)}`,
    );
    expect(tellOpenRequest(requestFor(role, { requestId: 'not a guid' }), who)).not.toContain('pim-desk:');
  });
  it('calls a group a group', () => {
    const text = tellOpenRequest(requestFor(groupNamed('On call', 8), { scope: MEMBER }), who);
    expect(text).toContain('Group: On call, As member');
  });
});
