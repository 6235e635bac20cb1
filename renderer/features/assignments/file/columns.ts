/** The columns of the CSV file, as docs/assignments-file.md has them. */
export const FILE_COLUMNS: readonly {
  readonly name: string;
  readonly needed: boolean;
  readonly meaning: string;
}[] = [
  {
    name: 'action',
    needed: false,
    meaning: 'assign, update, extend, renew or remove. Empty: assign.',
  },
  {
    name: 'principal',
    needed: true,
    meaning: 'User principal name or object id; of a group its whole name.',
  },
  { name: 'role', needed: true, meaning: 'Name or id of the role; of a group its name or object id.' },
  {
    name: 'scope',
    needed: false,
    meaning:
      'Empty or /: whole tenant. Name or id of an administrative unit, id of an application; of a group: member or owner.',
  },
  { name: 'type', needed: true, meaning: 'eligible or active.' },
  { name: 'start', needed: false, meaning: 'ISO day or day and time. Empty: now.' },
  { name: 'end', needed: false, meaning: 'ISO day or day and time. Empty or never: no end.' },
  { name: 'justification', needed: false, meaning: 'Where the role settings ask for one.' },
  { name: 'ticket', needed: false, meaning: 'Its number.' },
  { name: 'ticketsystem', needed: false, meaning: 'Where that ticket is.' },
];
