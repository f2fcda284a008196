import type { Door } from './doors.ts'

/** What a token may be used for; whoever made it must be allowed it too. */
export const SCOPES = {
  read: 'Read stories, editions, versions and what happens',
  write: 'Begin, plan and write stories; file them',
  review: 'Take, return and clear what is filed',
  administer: 'Read the record of acts, keep people out, arrange desks',
} as const
export type Scope = keyof typeof SCOPES
export const SCOPE_NAMES = Object.keys(SCOPES) as [Scope, ...Scope[]]

/**
 * The scope that each door asks of a token. `any`: no token is needed, so every one will do. `never`: a person comes in
 * here themselves, since through these doors somebody is let in, or is given more than they had. A door that is not here
 * fails the build.
 */
export const DOOR_SCOPES = {
  'POST /api/auth/sign-in/email': 'any',
  'POST /api/auth/sign-out': 'any',
  'POST /api/auth/sign-in/code': 'any',
  'GET /api/auth/ways-in': 'any',
  'GET /api/auth/single-sign-on': 'any',
  'GET /api/auth/single-sign-on/callback': 'any',
  'POST /api/auth/forgot-password': 'any',
  'POST /api/auth/new-password/read': 'any',
  'POST /api/auth/new-password': 'any',
  'POST /api/set-up/read': 'any',
  'POST /api/set-up': 'any',
  'POST /api/invitation/read': 'any',
  'POST /api/invitation/accept': 'any',
  'GET /api/openapi.json': 'any',
  'GET /healthz': 'any',
  'GET /readyz': 'any',
  'GET /metrics': 'any',
  'GET /api/me': 'read',
  'GET /api/events': 'read',
  'GET /api/stories': 'read',
  'POST /api/stories': 'write',
  'GET /api/stories/{id}': 'read',
  'PATCH /api/stories/{id}': 'write',
  'POST /api/stories/{id}/original': 'write',
  'POST /api/stories/{id}/editions': 'write',
  'GET /api/editions/{id}': 'read',
  'GET /api/editions/{id}/copy': 'read',
  'GET /api/editions/{id}/changes': 'read',
  'GET /api/editions/{id}/authorship': 'read',
  'GET /api/editions/{id}/export': 'read',
  'POST /api/editions/{id}/file': 'write',
  'POST /api/editions/{id}/claim': 'review',
  'POST /api/editions/{id}/unclaim': 'review',
  'POST /api/editions/{id}/return': 'review',
  'POST /api/editions/{id}/clear': 'review',
  'POST /api/editions/{id}/dismiss-leftover': 'write',
  'GET /api/versions/{id}': 'read',
  'GET /api/contributors': 'read',
  'POST /api/contributors': 'write',
  'PATCH /api/contributors/{id}': 'write',
  'POST /api/imports': 'write',
  'GET /api/account': 'never',
  'POST /api/account/password': 'never',
  'POST /api/account/sessions/end': 'never',
  'POST /api/account/sessions/end-others': 'never',
  'POST /api/account/second-factor/begin': 'never',
  'POST /api/account/second-factor/confirm': 'never',
  'POST /api/account/second-factor/recovery-codes': 'never',
  'POST /api/account/second-factor/end': 'never',
  'GET /api/invitations': 'administer',
  'POST /api/invitations': 'never',
  'POST /api/invitations/{id}/revoke': 'administer',
  'POST /api/people/{id}/password-link': 'never',
  'GET /api/people/{id}/sessions': 'administer',
  'POST /api/people/{id}/sessions/end': 'administer',
  'POST /api/people/{id}/second-factor/end': 'never',
  'PATCH /api/newsroom': 'administer',
  'GET /api/tokens': 'never',
  'POST /api/tokens': 'never',
  'POST /api/tokens/{id}/revoke': 'never',
  'GET /api/people': 'administer',
  'PATCH /api/people/{id}': 'never',
  'POST /api/people/{id}/disable': 'administer',
  'POST /api/people/{id}/enable': 'never',
  'POST /api/people/{id}/revoke-tokens': 'administer',
  'POST /api/desks': 'administer',
  'POST /api/desks/order': 'administer',
  'PATCH /api/desks/{id}': 'administer',
  'POST /api/desks/{id}/remove': 'administer',
  'GET /api/audit': 'administer',
  'GET /api/audit/export': 'administer',
} as const satisfies Record<Door, Scope | 'any' | 'never'>

/** What the room of an edition asks of a token: to be in it, and to write there. */
export const ROOM_SCOPES = { enter: 'read', write: 'write' } as const satisfies Record<string, Scope>
