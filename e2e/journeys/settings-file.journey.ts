import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { allRolesSeen } from '../tenant/test-kit/settings-seen.ts';
import { expect, test } from './desk-test.ts';
import { ADMINISTRATOR, openMatrix, press, rulesChanged, rulesWritten } from './settings-many.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../docs/role-settings-file.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

type Exported = Record<string, unknown> & { readonly roles: readonly Record<string, unknown>[] };

const REVERSED = '\u202egpj.exe';
const SCRIPT = '<script>document.title="taken over"</script><img src=x onerror="document.title=1">';

/** Files that are refused as they are. `says`: what is said of each. */
const REFUSED: readonly {
  readonly name: string;
  readonly text: (good: string) => string;
  readonly says: RegExp;
}[] = [
  {
    name: 'of five megabytes',
    text: (good) => good + ' '.repeat(5_000_000),
    says: /larger than four megabytes/,
  },
  { name: 'that ends too early', text: (good) => good.slice(0, -40), says: /It is no JSON/ },
  {
    name: 'that says its tenant twice',
    text: (good) => good.replace('"tenantId"', `"tenantId": "${ROLE.teams}",\n  "tenantId"`),
    says: /It gives tenantId twice/,
  },
  {
    name: 'with a prototype for its head',
    text: (good) => good.replace('{', '{ "__proto__": { "version": 1 },'),
    says: /This is no file of role settings/,
  },
  {
    name: 'whose roles are a text',
    text: (good) => JSON.stringify({ ...(JSON.parse(good) as Exported), roles: SCRIPT }),
    says: /gives no usable “roles”/,
  },
  {
    name: 'of a version to come',
    text: (good) => good.replace('"version": 1', '"version": 2'),
    says: /of a newer PIM Desk/,
  },
];

const entry = (definitionId: string, name: string, settings: unknown) => ({
  definitionId,
  scopeId: '/',
  name,
  settings,
});

/** Entries none of which may be used, as text: JSON says more than an object literal can. */
const UNUSABLE: readonly string[] = [
  JSON.stringify(entry(ROLE.exchange, SCRIPT, { maximum: 'P2Y' })),
  JSON.stringify(entry(ROLE.exchange, REVERSED, { maximum: 'P1M' })),
  JSON.stringify(entry(ROLE.exchange, 'Longer than all', { maximum: `PT${'9'.repeat(400)}H` })),
  JSON.stringify(entry(ROLE.exchange, 'Wrong', { justification: 'yes' })),
  JSON.stringify(entry(ROLE.exchange, 'Unknown', { [SCRIPT]: true })),
  `{"definitionId":"${ROLE.exchange}","scopeId":"/","name":"x","settings":{"__proto__":{"ticket":true}}}`,
  `{"definitionId":"${ROLE.exchange}","scopeId":"/","name":"x","settings":{"constructor":{"prototype":{"ticket":true}}}}`,
  JSON.stringify(entry('../../users', 'A path', { ticket: true })),
  JSON.stringify(entry('11111111-2222-4333-8444-555555555555', `${SCRIPT}${REVERSED}`, { ticket: true })),
  JSON.stringify(entry(ROLE.globalReader, 'Twice', { ticket: true })),
  JSON.stringify(entry(ROLE.globalReader.toUpperCase(), 'Twice', { ticket: false })),
  '"text"',
  'null',
];

test('an export is what its documentation says, changes nothing when it comes back, and a hostile file nothing at all', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const before = await allRolesSeen(tenant);
  const desk = await launch();
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  const file = info.outputPath('exported.json');
  const unchanged = async (): Promise<void> => {
    expect(await rulesWritten(tenant)).toEqual([]);
    expect(rulesChanged(before, await allRolesSeen(tenant))).toEqual([]);
  };
  await signIn(desk, ADMINISTRATOR);
  await openMatrix(desk);

  const good = await test.step('what is exported is as documented', async () => {
    await press(desk, 'Export…');
    expect(await desk.chooseSave(file)).toMatch(/^role-settings-\d{4}-\d\d-\d\d\.json$/);
    await expect(
      page.getByRole('main').getByText(/^Settings of \d+ roles and groups written\.$/),
    ).toBeVisible();
    const text = readFileSync(file, 'utf8');
    const exported = JSON.parse(text) as Exported;
    const validate = new Ajv2020({ validateFormats: false }).compile(SCHEMA);
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(text).toBe(`${JSON.stringify(exported, null, 2)}\n`);
    expect(exported.roles.filter(({ scopeId }) => scopeId === '/')).toHaveLength(before.size);
    return text;
  });
  await test.step('imported, it changes nothing', async () => {
    await press(desk, 'Import…');
    await desk.chooseFile(file);
    await expect(
      dialog.getByText(/^Changes nothing; \d+ roles? and \d+ groups? already are so\.$/),
    ).toBeVisible();
    await expect(dialog.getByText(/Not used of the file/)).toBeHidden();
    await expect(dialog.getByRole('button', { name: /^Save/ })).toBeHidden();
    await page.keyboard.press('Escape');
    await unchanged();
  });
  await test.step('a file that is none is refused, and another can be chosen', async () => {
    await press(desk, 'Import…');
    for (const { name, text, says } of REFUSED) {
      const path = info.outputPath('refused.json');
      writeFileSync(path, text(good));
      await desk.chooseFile(path);
      await expect(dialog.getByRole('heading', { name: 'This could not be prepared' }), name).toBeVisible();
      await expect(dialog.getByText(says).first(), name).toBeVisible();
      await press(desk, 'Choose again…');
    }
    await desk.chooseFile(null);
    await page.keyboard.press('Escape');
  });
  await test.step('of the rest, what cannot be used is named as text, and nothing of it is planned', async () => {
    const path = info.outputPath('hostile.json');
    const usable = JSON.stringify(entry(ROLE.teams, `${REVERSED}${SCRIPT}`, { maximum: 'PT2H' }));
    const roles = [...UNUSABLE, usable].join(',\n');
    writeFileSync(
      path,
      good.replace(/"roles": \[[^]*\]/, () => `"roles": [${roles}]`),
    );
    await press(desk, 'Import…');
    await desk.chooseFile(path);
    await expect(dialog.getByText(`Not used of the file: ${UNUSABLE.length}.`)).toBeVisible();
    await expect(dialog.getByText('Changes 1 setting of 1 role.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Save 1 role', exact: true })).toBeVisible();
    await expect(dialog.getByText('<script>').first()).toBeVisible();
    await expect(dialog.getByText('U+202E').first()).toBeVisible();
    expect(await dialog.innerHTML()).not.toContain('\u202e');
    await expect(dialog.locator('script, img[src]')).toHaveCount(0);
    expect(await page.title()).not.toMatch(/taken over|1/);
    await page.keyboard.press('Escape');
    await unchanged();
  });
});
