import type { AskedDuty } from '@copydesk/shared/review'
import type { EditionPage, EditionRow } from '@copydesk/shared/story'
import type { Subject } from '@copydesk/shared/threads'
import { post } from './ask.ts'

/** As an edition stood before whoever acts on it: what was done to it meanwhile is not undone unseen. */
export type Seen = Pick<EditionRow, 'state' | 'filedAt' | 'clearedAt'>
export const asSeen = ({ state, filedAt, clearedAt }: Seen): Seen => ({ state, filedAt, clearedAt })

/** What somebody does with an edition on its way; releasing has an API of its own. */
export type ReviewDeed =
  | { act: 'file'; note: string; desk?: string; to?: string | null }
  | { act: 'claim'; from: string | null }
  | { act: 'unclaim' }
  | { act: 'return'; note: string; from: Seen }
  /** `ticked`: the lines of the desk's checklist that whoever clears it has looked at. */
  | { act: 'clear'; hash: string; from: Seen; ticked: readonly string[] }
  | { act: 'revive'; note: string }
  | { act: 'unhold'; note: string; hold: string | null }
  | { act: 'hold'; reason: string; until: string | null }
  | { act: 'spike'; reason: string; from: Seen }
  | { act: 'force'; reason: string; hash: string; from: Seen }
  | { act: 'read-back'; hash: string; answer: 'ok' | 'problem'; words: string }
  | {
      act: 'answer-flag'
      duty: AskedDuty
      flag: string | null
      answer: 'cleared' | 'not-cleared'
      words: string
      hash?: string
      reads?: string | null
    }

export const reviewEdition = (id: string, { act, ...said }: ReviewDeed) =>
  post<EditionPage>(`/api/editions/${encodeURIComponent(id)}/${act}`, said)

/** Asks who answers for law or standards at the desk about a passage; `flag` is the id of the thread that holds it. */
export const askFlag = (
  id: string,
  asked: { flag: string; duty: AskedDuty; question: string; subject: Subject },
) => post<EditionPage>(`/api/editions/${encodeURIComponent(id)}/flags`, asked)
