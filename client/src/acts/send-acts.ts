import { Refusal, type RefusalCode } from '@copydesk/shared/refusal'
import { Unreachable } from '../api/ask.ts'
import type { ActKind, Answered } from './act-kind.ts'
import { heldBack } from './held-back.ts'

/**
 * On a line that looks open and is dead, no answer ever comes; an act that is sent twice is done once. The clock is our
 * own, and does not trust that what is called off says so.
 */
const LONGEST_MS = 15_000

/** So many in a row without an answer are not the fault of one. */
const GIVEN_UP = 3

/** These say that the acts will not be taken, however often they are sent. */
const FINAL: ReadonlySet<RefusalCode> = new Set(['bad-request', 'forbidden', 'not-found', 'too-large'])
/**
 * One act is enough for these, and the others are as good as before. Whoever is forbidden the edition, or does not find
 * it, is told so for all: what concerns a single act is told in the answer.
 */
const BY_ONE: ReadonlySet<RefusalCode> = new Set(['bad-request', 'too-large', 'storage-failed'])

type Sent<Act extends { id: string }> = Pick<ActKind<Act>, 'send' | 'about'>

/**
 * Sends some of what was done to one edition. Acts of which the answer says nothing are to be sent again later; rejects
 * where it says nothing of any.
 */
export async function sendActs<Act extends { id: string }>(
  kind: Sent<Act>,
  edition: string,
  acts: readonly Act[],
): Promise<Answered> {
  try {
    return await inTime((signal) => kind.send(edition, acts, signal))
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown instanceof Unreachable) throw thrown
    if (acts.length > 1 && BY_ONE.has(thrown.code)) return oneByOne(kind, edition, acts)
    if (!FINAL.has(thrown.code)) throw thrown
    return { taken: [], refused: acts.map(({ id }) => ({ id, why: thrown.message })) }
  }
}

async function oneByOne<Act extends { id: string }>(
  kind: Sent<Act>,
  edition: string,
  acts: readonly Act[],
): Promise<Answered> {
  const all: Answered = { taken: [], refused: [] }
  const held = heldBack(kind)
  let unanswered: unknown
  let inARow = 0
  for (const act of acts) {
    if (held.holds(act)) continue
    try {
      const { taken, refused } = await sendActs(kind, edition, [act])
      all.taken.push(...taken)
      all.refused.push(...refused)
      inARow = 0
    } catch (thrown) {
      unanswered = thrown
      held.hold(act)
      if (thrown instanceof Unreachable || ++inARow === GIVEN_UP) break
    }
  }
  if (all.taken.length + all.refused.length === 0) throw unanswered
  return all
}

async function inTime<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const given = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unreachable())
      given.abort()
    }, LONGEST_MS)
  })
  try {
    return await Promise.race([send(given.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
