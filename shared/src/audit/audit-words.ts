/**
 * What the record says of each act. `{}` is what it was done to. An act that is not here cannot be recorded.
 */
export const AUDIT_WORDS = {
  create: 'began the story {}',
  plan: 'changed the plan of {}',
  begin: 'began the copy of {}',
  localize: 'began the localization {}',
  file: 'filed {}',
  claim: 'took {}',
  unclaim: 'gave back {}',
  return: 'returned {}',
  clear: 'cleared {}',
  'dismiss-leftover': 'put away what an import could not place in {}',
  'add-contributor': 'added the contributor {}',
  'change-contributor': 'changed the contributor {}',
  'add-desk': 'added the desk {}',
  'rename-desk': 'renamed the desk {}',
  'order-desks': 'put the desks of {} in another order',
  'remove-desk': 'removed the desk {}',
  'close-desk': 'closed the desk {}',
  'reopen-desk': 'reopened the desk {}',
  'add-person': 'let in {}',
  'change-person': 'changed what {} is and may do',
  'set-up': 'set up the newsroom {}',
  'change-newsroom': 'changed the newsroom {}',
  invite: 'invited {}',
  'revoke-invitation': 'took back the invitation of {}',
  'accept-invitation': 'came in by the invitation of {}',
  'sign-in': 'signed in',
  'sign-out': 'signed out',
  'end-sessions': 'ended sessions of {}',
  'make-password-link': 'made a link to a new password for {}',
  'change-password': 'changed the password of {}',
  'reset-password': 'set a new password for {} by a link',
  'turn-on-second-factor': 'turned on the second factor of {}',
  'turn-off-second-factor': 'turned off the second factor of {}',
  'renew-recovery-codes': 'made new recovery codes for {}',
  'link-single-sign-on': 'linked {} with single sign-on',
  'change-standing': 'changed where {} stands',
  assign: 'assigned somebody to {}',
  unassign: 'took somebody off {}',
  'grant-duty': 'granted a duty to {}',
  'end-duty': 'took back a duty of {}',
  'take-shift': 'began a shift of the desk {}',
  'change-crew': 'changed who is on at the desk {}',
  'hand-over': 'handed over the shift of the desk {}',
  'acknowledge-shift': 'acknowledged what the shift of the desk {} left',
  'pass-claim': 'passed on {}',
  'end-shift': 'ended the shift of the desk {}',
  'write-profile': 'wrote the profile of {}',
  'change-picture': 'changed the picture of {}',
  'remove-picture': 'removed the picture of {}',
  'link-contributor': 'linked {} with a contributor',
  'disable-person': 'kept {} out',
  'enable-person': 'let {} in again',
  'make-token': 'made the token {}',
  'revoke-token': 'revoked the token {}',
  'revoke-tokens': 'revoked all tokens of {}',
  'export-audit': 'exported the record of acts',
} as const
export type AuditAct = keyof typeof AUDIT_WORDS
export const AUDIT_ACTS = Object.keys(AUDIT_WORDS) as AuditAct[]

/** "changed the plan of BRIDGE/CLOSED". An act of a newer server is told by its bare name. */
export function auditSentence(act: string, name: string | null): string {
  const words = (AUDIT_WORDS as Record<string, string>)[act] ?? `${act} {}`
  return words.replace('{}', () => name ?? 'something that is gone').trim()
}
