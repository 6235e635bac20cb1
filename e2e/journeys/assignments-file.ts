import type { Tenant } from '../tenant/start.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { upnOf } from './desk-test.ts';

/** All columns, as docs/assignments-file.md has them. */
const COLUMNS = 'action,principal,role,scope,type,start,end,justification,ticket,ticketsystem';

const file = (heading: string, lines: readonly string[]): string => [heading, ...lines, ''].join('\r\n');
const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const REVERSED = '\u202egpj.exe';
export const SCRIPT = '<script>document.title="taken over"</script><img src=x onerror="document.title=1">';

/** A line that could be used, were it alone. */
const line = (upn: string, rest = ''): string =>
  `,${upn},Exchange Administrator,,eligible,,2031-01-01,x,,${rest}`;

type Refused = { readonly name: string; readonly text: string; readonly says: RegExp };

/** Files that are refused as they are. `says`: what is said of each. */
export const refusedFiles = (upn: string): readonly Refused[] => [
  {
    name: 'with other columns',
    text: file('name,group', [`${upn},Admins`]),
    says: /there is no principal, role, type/,
  },
  {
    name: 'with a column twice',
    text: file(`${COLUMNS},Ticket_System`, [line(upn)]),
    says: /names the column ticketsystem twice/,
  },
  { name: 'that is empty', text: '\ufeff\r\n', says: /It is empty\./ },
  {
    name: 'of six hundred lines',
    text: file(
      COLUMNS,
      Array.from({ length: 600 }, () => line(upn)),
    ),
    says: /It has more than 500 lines/,
  },
  {
    name: 'of nothing but line ends',
    text: file(COLUMNS, [line(upn), '\n'.repeat(3_000_000)]),
    says: /It has more than 500 lines/,
  },
  {
    name: 'of five megabytes',
    text: file(COLUMNS, [' '.repeat(5_000_000)]),
    says: /larger than four megabytes/,
  },
];

/**
 * A file of which two lines are meant well: about the same, so that neither is done. Of the last one all is well but for what it says. `told`: lines
 * none of which can be used, in order, and what is said of each. The first is the heading.
 */
export function hostileFile(tenant: Tenant): {
  readonly text: string;
  readonly told: readonly [number, RegExp][];
} {
  const upn = upnOf(tenant, 'Sofia Brandt');
  const unusable: readonly (readonly [string, RegExp])[] = [
    [`,nobody@contoso.com,Exchange Administrator,,eligible,,,x`, /has no “nobody@contoso\.com”/],
    [
      `,${upn},${cell('=HYPERLINK("https://elsewhere.example","Exchange")')},,eligible,,,x`,
      /no role or group “=HYPERLINK\(/,
    ],
    [`,${REVERSED}@contoso.com,Exchange Administrator,,eligible,,,x`, /has no “.*gpj\.exe@contoso\.com”/],
    [`,${upn},${cell(SCRIPT)},,eligible,,,x`, /no role or group “<script>/],
    [
      `,${cell(`x' or displayName ne '`)},Exchange Administrator,,eligible,,,x`,
      /has no “x' or displayName ne '”/,
    ],
    [`,../../groups,Exchange Administrator,,eligible,,,x`, /has no “\.\.\/\.\.\/groups”/],
    [`,${upn},Exchange Administrator,Atlantis,eligible,,,x`, /no administrative unit “Atlantis”/],
    [`,${upn},Exchange Administrator,,standing,,,x`, /its type is neither eligible nor active/],
    [
      `${cell(`=cmd|' /C calc'!A0`)},${upn},Exchange Administrator,,eligible,,,x`,
      /its action is none of assign,/,
    ],
    [`,${upn},Exchange Administrator,,eligible,,31/12/2031,x`, /its end is no date such as/],
    [`,${upn},Exchange Administrator,,eligible,2031-01-01T08:00,,x`, /its start is no date such as/],
    [`,${upn},Exchange Administrator,,eligible,,,x,,,,more`, /more cells than the first line has columns/],
    [
      `,${upn},Exchange Administrator,,eligible,,,${'x'.repeat(10_001)}`,
      /its justification has more than 10,000/,
    ],
    [`,,Exchange Administrator,,eligible,,,x`, /it gives no principal/],
  ];
  const twice = [
    `,${upn},Exchange Administrator,/,eligible,,,Once`,
    `,${upn.toUpperCase()},${ROLE.exchange},,Eligible,,,Twice`,
  ];
  const last = `,${upnOf(tenant, 'Jonas Lindqvist')},Teams Administrator,,eligible,,2031-01-31,${cell(`${SCRIPT}${REVERSED}`)}`;
  const unclosed = `,${upn},Exchange Administrator,,eligible,,,"x`;
  const lines = [...unusable.map(([text]) => text), ...twice, last, unclosed];
  return {
    text: file(`${COLUMNS},${cell(SCRIPT)}`, lines),
    told: [
      [1, /The column “<script>.*is not known/],
      ...unusable.map(([, why], at): [number, RegExp] => [at + 2, why]),
      [lines.length + 1, /its quotes do not close/],
    ],
  };
}

const DAY_MS = 86_400_000;

/** Six people, and nine roles that none of them has. */
const JOINERS = [
  'Maren Okafor',
  'Ruben Castellane',
  'Tomasz Wielgosz',
  'Ines Duarte',
  'Jonas Lindqvist',
  'Sofia Brandt',
];
const ROLES = [
  'Azure DevOps Administrator',
  'Billing Administrator',
  'Edge Administrator',
  'Fabric Administrator',
  'Insights Analyst',
  'Kaizala Administrator',
  'Knowledge Manager',
  'Printer Technician',
  'Search Editor',
];
export const GROUP = 'sg-pim-mailbox-forensics';
const KARIM = 'karim.aziz@contoso.com';
const HANNA = 'hanna.lind@contoso.com';
const VIKTOR = 'viktor.salas@contoso.com';

/** What is to be there afterwards: who has what of a role or the group, by name, and until when in milliseconds. */
export type Meant = {
  readonly upn: string;
  readonly role: string;
  readonly scope: string;
  readonly side: 'eligible' | 'active';
  readonly endsAt: number | 'gone';
};

/**
 * Sixty lines that can be done and, last, one that cannot: it is there already. With `;` between the cells, a cell over two lines and names in
 * another case, as a spreadsheet may write them.
 * @param day a whole day in UTC, in milliseconds; assignments are to end with its last second
 */
export function goodFile(
  tenant: Tenant,
  day: number,
): { readonly text: string; readonly meant: readonly Meant[] } {
  const date = new Date(day).toISOString().slice(0, 10);
  const endsAt = day + DAY_MS - 1_000;
  const person = (name: string): string => upnOf(tenant, name);
  const [sofia, tomasz] = [person('Sofia Brandt'), person('Tomasz Wielgosz')];
  const added = ROLES.flatMap((role) => JOINERS.map((name) => ({ upn: person(name), role })));
  const lines = [
    ...added.map(
      ({ upn, role }) => `${upn};${role.toUpperCase()};;eligible;assign;${date};Joins the store team`,
    ),
    `${sofia};${GROUP};Member;eligible;;${date};"Mailboxes of the Benelux stores;\r\nuntil the end of the year"`,
    `${sofia};${GROUP};owner;active;;${date};Looks after it meanwhile`,
    `${KARIM};Service Support Administrator;;active;extend;${date};Needs it longer`,
    `${HANNA};License Administrator;/;Eligible;remove;;Does not come`,
    `${VIKTOR};Privileged Authentication Administrator;;active;REMOVE;never;Has left`,
    `${tomasz};Intune Administrator;;eligible;update;${date};Hands over`,
    `${tomasz};Cloud Device Administrator;;eligible;;${date};Has it already`,
  ];
  return {
    text: `\ufeff${file('Principal;Role;Scope;Type;Action;End;Justification', lines)}`,
    meant: [
      ...added.map((one) => ({ ...one, ...EVERYWHERE, side: 'eligible' as const, endsAt })),
      { upn: sofia, role: GROUP, scope: 'member', side: 'eligible', endsAt },
      { upn: sofia, role: GROUP, scope: 'owner', side: 'active', endsAt },
      { upn: KARIM, role: 'Service Support Administrator', ...EVERYWHERE, side: 'active', endsAt },
      { upn: HANNA, role: 'License Administrator', ...EVERYWHERE, side: 'eligible', endsAt: 'gone' },
      {
        upn: VIKTOR,
        role: 'Privileged Authentication Administrator',
        ...EVERYWHERE,
        side: 'active',
        endsAt: 'gone',
      },
      { upn: tomasz, role: 'Intune Administrator', ...EVERYWHERE, side: 'eligible', endsAt },
    ],
  };
}

const EVERYWHERE = { scope: '/' };
