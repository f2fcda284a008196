import type { NewTranslationAct, TranslationFacts, Typo } from '@copydesk/shared/translation/standing'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

/** Which acts the server has on record, and which no longer fit what stands there. */
export interface AnsweredActs {
  taken: string[]
  refused: { id: string; why: string }[]
}

export const getTranslation = (edition: string, signal?: AbortSignal) =>
  get<TranslationFacts>(`${at(edition)}/translation`, signal)
export const sendTranslationActs = (
  edition: string,
  acts: readonly NewTranslationAct[],
  signal?: AbortSignal,
) => post<AnsweredActs>(`${at(edition)}/translation`, { acts }, signal)
/** How many empty blocks of a localization have a machine's words now; why none, in a sentence. */
export const fillByMachine = (edition: string) =>
  post<{ filled: number; said: string | null }>(`${at(edition)}/machine-translation`)
export const markTypos = (original: string, typos: readonly Typo[]) =>
  post<Record<string, never>>(`${at(original)}/typos`, { typos })
