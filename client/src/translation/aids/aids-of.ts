import { keys } from '../../api/keys.ts'

/** What an act on findings, names or pairs of a localization makes old. */
export const aidsOf = (edition: string) => ({ answers: [keys.translation(edition)], alsoRefused: true })
