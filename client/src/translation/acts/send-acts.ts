import { Refusal, type RefusalCode } from '@copydesk/shared/refusal'
import type { AnsweredActs, NewTranslationAct } from '@copydesk/shared/translation/standing'
import { Unreachable } from '../../api/ask.ts'

/** On a line that looks open and is dead, no answer ever comes; an act that is sent twice is taken once. */
const LONGEST_MS = 15_000

/** At once; the server takes a thousand. */
export const MOST = 200
/** So many in a row without an answer are not the fault of one. */
const GIVEN_UP = 3

/** These say that the acts will not be taken, however often they are sent. */
const FINAL: ReadonlySet<RefusalCode> = new Set(['bad-request', 'forbidden', 'not-found', 'too-large'])
/** One act is enough for these, and the others are as good as before. */
const BY_ONE: ReadonlySet<RefusalCode> = new Set(['bad-request', 'too-large', 'storage-failed'])

export type SendActs = (acts: readonly NewTranslationAct[], signal: AbortSignal) => Promise<AnsweredActs>

/**
 * Sends what was said of blocks of one edition. Acts of which the answer says nothing are to be sent again later;
 * rejects where it says nothing of any.
 */
export async function sendActs(send: SendActs, acts: readonly NewTranslationAct[]): Promise<AnsweredActs> {
  try {
    return await inTime(send, acts)
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown instanceof Unreachable) throw thrown
    if (acts.length > 1 && BY_ONE.has(thrown.code)) return oneByOne(send, acts)
    if (!FINAL.has(thrown.code)) throw thrown
    return { taken: [], refused: acts.map(({ id }) => ({ id, why: thrown.message })) }
  }
}

async function oneByOne(send: SendActs, acts: readonly NewTranslationAct[]): Promise<AnsweredActs> {
  const all: AnsweredActs = { taken: [], refused: [] }
  let unanswered: unknown
  let inARow = 0
  for (const act of acts) {
    try {
      const { taken, refused } = await sendActs(send, [act])
      all.taken.push(...taken)
      all.refused.push(...refused)
      inARow = 0
    } catch (thrown) {
      unanswered = thrown
      if (thrown instanceof Unreachable || ++inARow === GIVEN_UP) break
    }
  }
  if (all.taken.length + all.refused.length === 0) throw unanswered
  return all
}

async function inTime(send: SendActs, acts: readonly NewTranslationAct[]): Promise<AnsweredActs> {
  const given = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unreachable())
      given.abort()
    }, LONGEST_MS)
  })
  try {
    return await Promise.race([send(acts, given.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
