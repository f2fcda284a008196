import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { ADMINISTRATION } from './administration.ts'
import { keys } from './keys.ts'

interface Old {
  answers: readonly QueryKey[]
  /** Also when the act was refused: most likely somebody else changed it meanwhile. */
  alsoRefused?: boolean
}

/** What an act on one's own account makes old. */
export const ACCOUNT: Old = { answers: [keys.account] }
/** What an act on the newsroom or its people makes old. */
export const NEWSROOM: Old = { answers: [ADMINISTRATION, keys.me] }
/** What an act on how the newsroom prints makes old. */
export const HOUSE: Old = { answers: [keys.house], alsoRefused: true }
/** What an act on the directory makes old: everything that shows names. */
export const DIRECTORY: Old = { answers: [keys.contributors] }
/** What an act on the newsroom's terms makes old. */
export const TERMS: Old = { answers: [keys.terms], alsoRefused: true }
/** What an act on the newsroom's stylebook makes old. */
export const STYLEBOOK: Old = { answers: [keys.stylebook], alsoRefused: true }
/** What an act on the findings, the names or the pairs of a localization makes old. */
export const checksOf = (edition: string): Old => ({
  answers: [keys.translation(edition)],
  alsoRefused: true,
})

/** An act that makes answers old; it is over when the page says how things stand after it. */
export function useAct<Wanted, Told>(
  old: Old,
  act: (wanted: Wanted) => Promise<Told>,
  done: (told: Told) => void = () => {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: done,
    onSettled: async (_told, thrown) => {
      if (thrown && !old.alsoRefused) return
      await Promise.all(old.answers.map((queryKey) => client.invalidateQueries({ queryKey })))
    },
  })
}
