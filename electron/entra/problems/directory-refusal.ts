import { fail, type Result } from '../../../shared/contract/result.ts';
import { thatCover } from '../../../shared/domain/permissions/covers.ts';
import { permissionWords } from './missing-permission.ts';

/**
 * The directory says no in the same words to a token without the permission and to a person who may not look (`Authorization_RequestDenied`).
 * What the token carries tells the two apart.
 * @param granted permissions the token carries; @param needed what it takes
 */
export const directoryRefusal = <T>(
  read: Result<T>,
  granted: readonly string[],
  needed: string,
): Result<T> =>
  !read.ok && read.problem.kind === 'role-missing' && thatCover(granted, needed).length === 0
    ? fail({ ...read.problem, ...permissionWords([needed]) })
    : read;
