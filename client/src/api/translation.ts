import type {
  AnsweredActs,
  NewTranslationAct,
  Prefilled,
  TranslationFacts,
  Typo,
} from '@copydesk/shared/translation/standing'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

export const getTranslation = (edition: string, signal?: AbortSignal) =>
  get<TranslationFacts>(`${at(edition)}/translation`, signal)
export const sendTranslationActs = (
  edition: string,
  acts: readonly NewTranslationAct[],
  signal?: AbortSignal,
) => post<AnsweredActs>(`${at(edition)}/translation`, { acts }, signal)
export const fillByMachine = (edition: string) => post<Prefilled>(`${at(edition)}/machine-translation`)
export const markTypos = (original: string, typos: readonly Typo[]) =>
  post<Record<string, never>>(`${at(original)}/typos`, { typos })
