import { newId } from '../../new-id.ts'
import type { Stores } from '../../stores.ts'
import type { Keyring } from '../keyring.ts'

/** Enough for years; few enough to print. */
const COUNT = 10

/** Twelve of the letters of ids, 57 bits, in threes of four as people copy them. */
const newCode = () =>
  newId()
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1-')

/** As it is typed, with or without its dashes, in small or large letters. */
export const markOf = (keyring: Keyring, code: string): string =>
  keyring.mark('recovery code', code.toLowerCase().replace(/[^a-z0-9]/g, ''))

/** For who has lost the device. Returned once, for the person alone; kept so that nobody can read them. */
export async function makeRecoveryCodes(
  { factors }: Stores,
  keyring: Keyring,
  person: string,
): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode)
  await factors.putRecoveryCodes(
    person,
    codes.map((code) => markOf(keyring, code)),
  )
  return codes
}
