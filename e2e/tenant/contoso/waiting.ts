/** A request of size M that waits for Leila. */
export type WaitingSketch = {
  role: string;
  duration: string;
  why: string;
  ticket?: string;
  /** Starts this many days from the start of the tenant; absent = as soon as granted. */
  inDays?: number;
};

/** Oldest first: good reasons and vague ones. Security and governance roles wait for Ruben too, by way of the group. */
export const WAITING: readonly WaitingSketch[] = [
  {
    role: 'Groups Administrator',
    duration: 'PT2H',
    why: 'Clean up the 40 empty project groups of 2024',
    ticket: 'CHG0088310',
  },
  {
    role: 'Hybrid Identity Administrator',
    duration: 'PT2H',
    why: 'Sync stopped on two agents, register them again',
    ticket: 'INC0031902',
  },
  { role: 'Security Administrator', duration: 'PT4H', why: 'policy work as discussed' },
  { role: 'Cloud Device Administrator', duration: 'PT4H', why: 'patching' },
  {
    role: 'Identity Governance Administrator',
    duration: 'PT1H',
    why: 'Fix the access review of the finance share, wrong reviewers',
    ticket: 'INC0031875',
  },
  {
    role: 'Privileged Authentication Administrator',
    duration: 'PT1H',
    why: 'Reset the security key of an executive who is abroad',
    ticket: 'INC0031911',
  },
  { role: 'Groups Administrator', duration: 'PT8H', why: 'need access' },
  {
    role: 'Security Administrator',
    duration: 'PT1H',
    why: 'Isolate the laptop from alert 77120 and collect its timeline',
    ticket: 'INC0031915',
  },
  {
    role: 'Hybrid Identity Administrator',
    duration: 'PT4H',
    why: 'Move password hash sync to the new server in Arnhem',
    ticket: 'CHG0088322',
    inDays: 2,
  },
  {
    role: 'Cloud Device Administrator',
    duration: 'PT1H',
    why: 'Remove the 14 stolen tablets of the Utrecht store from the directory',
    ticket: 'INC0031920',
  },
  { role: 'Groups Administrator', duration: 'PT1H', why: 'test' },
  {
    role: 'Identity Governance Administrator',
    duration: 'PT4H',
    why: 'Build the access package for the seasonal staff',
    ticket: 'CHG0088340',
    inDays: 1,
  },
  {
    role: 'Security Administrator',
    duration: 'PT2H',
    why: 'Allow the sender domain of the payroll bureau, it is blocked since noon',
    ticket: 'INC0031933',
  },
  { role: 'Privileged Authentication Administrator', duration: 'PT30M', why: 'urgent' },
  {
    role: 'Hybrid Identity Administrator',
    duration: 'PT1H',
    why: 'Certificate of the pass-through agents expires tonight',
    ticket: 'CHG0088351',
  },
  {
    role: 'Groups Administrator',
    duration: 'PT30M',
    why: 'Owner left, name a new one for the stores mailing group',
    ticket: 'INC0031940',
  },
  { role: 'Cloud Device Administrator', duration: 'PT8H', why: 'same as yesterday' },
  {
    role: 'Security Administrator',
    duration: 'PT4H',
    why: 'Quarterly tuning of the detection rules, list in SEC-2207',
    ticket: 'CHG0088360',
    inDays: 3,
  },
  {
    role: 'Identity Governance Administrator',
    duration: 'PT2H',
    why: 'Lifecycle task sends the welcome mail twice',
    ticket: 'INC0031944',
  },
  {
    role: 'Groups Administrator',
    duration: 'PT4H',
    why: 'Merge the two licence groups of Sales before the audit',
    ticket: 'CHG0088366',
  },
  { role: 'Hybrid Identity Administrator', duration: 'PT30M', why: 'asap please' },
  {
    role: 'Privileged Authentication Administrator',
    duration: 'PT2H',
    why: 'Replace the lost keys of the two break-glass custodians',
    ticket: 'INC0031951',
  },
  {
    role: 'Cloud Device Administrator',
    duration: 'PT2H',
    why: 'Enable the 30 kiosks that came back from repair',
    ticket: 'INC0031953',
  },
  { role: 'Security Administrator', duration: 'PT1H', why: 'support' },
  {
    role: 'Groups Administrator',
    duration: 'PT1H',
    why: 'Dynamic rule of the Nordics group catches contractors, correct it',
    ticket: 'INC0031960',
  },
];
