import { z } from 'zod';
import type { Cloud } from '../../shared/contract/connection.ts';
import type { GivenArguments } from '../console/connection-ports.ts';
import { RELEASE_CLOUDS, toldValues, type ToldValue } from './connection-values.ts';

/** Our switches, by the member each gives. */
const SWITCHES = {
  connection: '--connection',
  cloud: '--cloud',
  tenant: '--tenant',
  clientId: '--client-id',
  tier: '--tier',
} as const;
type Switch = (typeof SWITCHES)[keyof typeof SWITCHES];

/** `=` and what follows, or nothing: then the next argument is the value. */
const SWITCH = /^(?<name>--[a-z-]+)(?:=(?<value>.*))?$/is;

const savedConnection: ToldValue<string> = {
  schema: z.string().trim().min(1).max(255),
  allowed: 'takes the id, the tenant or the name of a saved connection',
};

/**
 * What the console was started with: `--connection`, `--cloud`, `--tenant`, `--client-id` and `--tier`, as `--x=y` or `--x y`. Other
 * switches pass by, Electron's and Chromium's own among them. What is wrong is told as `--tier (it takes one of …)`. Never throws.
 * @param argv whole or in part, e.g. `process.argv`
 * @param clouds those there are in this build
 */
export function givenArguments(
  argv: readonly string[],
  clouds: readonly Cloud[] = RELEASE_CLOUDS,
): GivenArguments {
  const told = textsOf(argv);
  const wrong: string[] = [];
  const read = <T>(name: Switch, { schema, allowed }: ToldValue<T>): T | null => {
    const texts = told.get(name) ?? [];
    if (texts.length === 0) return null;
    const [text] = texts;
    const parsed = schema.safeParse(text);
    if (texts.length > 1) wrong.push(`${name} (it was given ${texts.length} times)`);
    else if (parsed.success) return parsed.data;
    else wrong.push(`${name} (it ${allowed})`);
    return null;
  };
  const values = toldValues(clouds);
  return {
    connection: read(SWITCHES.connection, savedConnection),
    cloud: read(SWITCHES.cloud, values.cloud),
    tenant: read(SWITCHES.tenant, values.tenant),
    clientId: read(SWITCHES.clientId, values.clientId),
    tier: read(SWITCHES.tier, values.tier),
    wrong,
  };
}

/** The texts of each of our switches; undefined where one came without. */
function textsOf(argv: readonly string[]): ReadonlyMap<Switch, readonly (string | undefined)[]> {
  const told = new Map<Switch, (string | undefined)[]>();
  // What follows `--` is no switch, for Chromium as for everybody.
  const end = argv.indexOf('--');
  const switches = end < 0 ? argv : argv.slice(0, end);
  switches.forEach((argument, at) => {
    const { name, value } = SWITCH.exec(argument)?.groups ?? {};
    const ours = Object.values(SWITCHES).find((one) => one === name?.toLowerCase());
    if (ours === undefined) return;
    const next = switches[at + 1];
    const text = value ?? (next?.startsWith('-') === true ? undefined : next);
    told.set(ours, [...(told.get(ours) ?? []), text]);
  });
  return told;
}
