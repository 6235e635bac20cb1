import { covers } from '../../../../shared/domain/permissions/covers.ts';

/** Who may see more of people than names and addresses. permissions-reference [docs] */
const IN_FULL = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/** Whether a token shows if an account is enabled, and whose it is. @param granted permissions it carries */
export const seesPeopleInFull = (granted: readonly string[]): boolean =>
  granted.some((one) => IN_FULL.some((needed) => covers(one, needed)));
