import { asksReadBack } from '../asks-read-back.ts'
import { shortly } from '../shortly.ts'
import type { ConditionOf } from './condition-of.ts'

/** Whoever filed it says whether what was changed since is right. */
export const readBack: ConditionOf = async ({ people, review }, reviewed) => {
  const filer = asksReadBack(reviewed)
  if (filer === null) return []
  const said = await review.readBack(reviewed.edition.id, filer)
  const ofThis = said?.hash === reviewed.copy.hash ? said : null
  if (ofThis?.answer === 'ok') return []
  const name = (await people.byId()).get(filer)?.name ?? 'Whoever filed it'
  return [
    {
      kind: 'read-back',
      for: 'clear',
      blocks: reviewed.policy.readBackBlocks,
      words:
        ofThis === null
          ? `${name} filed it, and has not said whether what was changed since is right.`
          : `${name} sees a problem in what was changed${ofThis.words ? `: ${shortly(ofThis.words)}` : '.'}`,
      who: ofThis === null ? `${name} reads it back.` : 'Mend it, and they read it back once more.',
      place: { page: filer === reviewed.reader ? 'read-back' : 'clear' },
    },
  ]
}
