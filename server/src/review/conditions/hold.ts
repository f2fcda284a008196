import type { ConditionOf, Reviewed } from './condition-of.ts'

export const hold: ConditionOf<Pick<Reviewed, 'hold'>> = async ({ people }, { hold: held }) => {
  if (held === null) return []
  const name = (await people.byId()).get(held.by)?.name ?? 'Somebody'
  return [
    {
      kind: 'hold',
      for: 'release',
      blocks: true,
      words: `${name} holds it: ${held.reason}${/\p{P}$/u.test(held.reason) ? '' : '.'}`,
      who:
        held.until === null
          ? 'An editor of its desk lifts that.'
          : 'An editor of its desk lifts that, or it ends by itself.',
      place: { panel: 'filing' },
    },
  ]
}
