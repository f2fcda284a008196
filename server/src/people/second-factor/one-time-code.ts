import { Secret, TOTP } from 'otpauth'

/** The clock of a phone may be half a minute off, and typing takes a while: one step before and after. */
const WINDOW = 1

const totpOf = (secret: string, issuer = 'Copydesk', label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret) })

/** Twenty bytes, as RFC 4226 recommends, in the letters that people can type. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32

/** What a device reads out of the picture: which newsroom, who, and the secret. */
export const factorAddress = (secret: string, newsroom: string, email: string): string =>
  totpOf(secret, newsroom, email).toString()

/** The time step that this code is of, near this time; null for a wrong one. */
export function stepOf(secret: string, code: string, at: Date): number | null {
  const totp = totpOf(secret)
  const timestamp = at.getTime()
  const delta = totp.validate({ token: code, timestamp, window: WINDOW })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}
