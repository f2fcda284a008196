import type { Front, NewPlace } from '@copydesk/shared/fronts'
import type { Language } from '@copydesk/shared/languages'
import { get, post } from './ask.ts'
import { keys } from './keys.ts'

const at = (language: Language) => `/api/fronts/${language}`

export const frontOf = (language: Language) => ({
  queryKey: keys.front(language),
  queryFn: ({ signal }: { signal: AbortSignal }) => get<Front>(at(language), signal),
})

export const placeOnFront = (language: Language, place: NewPlace) =>
  post<Front>(`${at(language)}/place`, place)

export const takeOffFront = (language: Language, edition: string) =>
  post<Front>(`${at(language)}/take-off`, { edition })
