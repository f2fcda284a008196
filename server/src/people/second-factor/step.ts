import * as z from 'zod'
import type { Judged } from '../enter.ts'
import type { Keyring } from '../keyring.ts'

/** Time to find one's phone. */
const STEP_MS = 10 * 60_000
const PURPOSE = 'first step of signing in'

const stepSchema = z.object({
  way: z.enum(['password', 'single-sign-on']),
  person: z.string(),
  print: z.string().nullable(),
  until: z.number(),
})

/** That the first step is done, for the browser to carry to the second. It opens nothing by itself. */
export const closeStep = (keyring: Keyring, judged: Judged, now: Date): string =>
  keyring.encrypt(PURPOSE, JSON.stringify({ ...judged, until: now.getTime() + STEP_MS }))

export function openStep(keyring: Keyring, carried: string, now: Date): Judged | null {
  const text = keyring.decrypt(PURPOSE, carried)
  if (text === null) return null
  const { until, ...judged } = stepSchema.parse(JSON.parse(text))
  return until > now.getTime() ? judged : null
}
