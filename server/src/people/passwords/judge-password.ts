import { verifyPassword } from 'better-auth/crypto'
import { sha256 } from '../../sha256.ts'
import type { Stores } from '../../stores.ts'
import type { Judged } from '../enter.ts'
import { plainEmail } from '../plain-email.ts'

/** Nobody's. Checking a password against it takes as long as against somebody's. */
const NOBODYS = `${'5'.repeat(32)}:${'0'.repeat(128)}`

/** Tells a hash from another without being one. */
export const printOf = (passwordHash: string): string => sha256(passwordHash)

/**
 * Who signs in with this address and password, or null. Known and unknown addresses go the same way, step by step,
 * so that neither the answer nor its time tells them apart.
 */
export async function judgePassword(
  { passwords }: Stores,
  email: string,
  password: string,
): Promise<Judged | null> {
  const found = await passwords.ofEmail(plainEmail(email))
  const hash = found?.hash ?? NOBODYS
  const isRight = await verifyPassword({ hash, password })
  return found?.hash && isRight ? { way: 'password', person: found.person, print: printOf(hash) } : null
}
