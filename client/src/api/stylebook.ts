import type { Language } from '@copydesk/shared/languages'
import type { ImportedRules, NewRule, Rule } from '@copydesk/shared/stylebook'
import { get, patch, post } from './ask.ts'
import { keys } from './keys.ts'

export const stylebookOf = (language: Language) => ({
  queryKey: [...keys.stylebook, language] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get<{ rules: Rule[] }>(`/api/stylebook?language=${language}`, signal).then(({ rules }) => rules),
})

const at = (id: string) => `/api/stylebook/${encodeURIComponent(id)}`

/** @param id null adds one. */
export const keepRule = ({ id, ...rule }: NewRule & { id: string | null }) =>
  id === null ? post<{ rule: Rule }>('/api/stylebook', rule) : patch<{ rule: Rule }>(at(id), rule)

export const removeRule = (id: string) => post<unknown>(`${at(id)}/remove`)
export const restoreRule = (id: string) => post<unknown>(`${at(id)}/restore`)

export const importRules = (csv: string) => post<ImportedRules>('/api/stylebook/import', { csv })

/** Where a browser fetches the table. */
export const stylebookFile = (language: Language) => `/api/stylebook/export?language=${language}`
