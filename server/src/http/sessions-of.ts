import { z } from '@hono/zod-openapi'
import type { Entry } from '../people/entry.ts'
import { deviceWords } from '../people/sessions/device-words.ts'

export const sessionSchema = z.object({
  id: z.string(),
  device: z.string(),
  address: z.string(),
  beganAt: z.string(),
  seenAt: z.string(),
  /** The one that asks. */
  here: z.boolean(),
})

/** The sessions of a person as they are shown. */
export async function sessionsOf(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  person: string,
  here: string,
): Promise<z.infer<typeof sessionSchema>[]> {
  const sessions = await stores.sessions.of(person, now())
  return sessions.map(({ userAgent, ...session }) => ({
    ...session,
    device: deviceWords(userAgent),
    here: session.id === here,
  }))
}
