/** Kinds of text that the recorded answers are made of. */

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const TEXT = /./;
/** A moment a client asked for comes back as it was sent. */
export const WHOLE_SECONDS = /T\d\d:\d\d:\d\dZ$/;
/** Stored moments have at most three digits, none of them a closing zero. */
export const STORED = /T\d\d:\d\d:\d\d(\.\d{0,2}[1-9])?Z$/;
/** Moments just made have up to seven, none of them a closing zero either. */
export const FRESH = /T\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?Z$/;
/** What a schedule says that nobody has changed. */
export const NEVER = '0001-01-01T08:00:00Z';
/** Role and principal in base64url, and a counter. */
export const ASSIGNMENT_ID = /^[\w-]{43}-1$/;
export const ELIGIBILITY_INSTANCE_ID = /^[\w-]{43}-1-e$/;

const GUIDS = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** `{groupId}_member_{guid}` of schedules, requests and instances of groups. */
export const MEMBER_ID = new RegExp(`^${GUIDS}_member_${GUIDS}$`);
export const ROLE_POLICY_ID = new RegExp(`^DirectoryRole_${GUIDS}_${GUIDS}$`);

/** The end of an `@odata.context`, from `$metadata` on; `*` stands for whatever has no quote. */
export const context = (version: 'v1.0' | 'beta', rest: string): RegExp => {
  const literal = rest.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', "[^']+");
  return new RegExp(`^https://[^/]+/${version.replace('.', '\\.')}/\\$metadata#${literal}$`);
};

export const TIPS =
  /^Use \$select to choose only the properties your app needs, .* For example: GET \S+\?\$select=[\w,]+$/;
