import { askHoldings } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Choices } from '../../ui/choices.tsx'

/** The desks that ask, before they clear a story, what its authors hold of what it is about. */
export function HoldingsDesks({ asking }: { asking: readonly string[] }) {
  const { desks } = useMe()
  const act = useAct(HOUSE, askHoldings)
  return (
    <>
      <Choices
        legend="Cleared only with a word on what its authors hold: stories of"
        options={desks}
        value={asking}
        onChange={(chosen) => {
          const changed = desks.find(({ id }) => chosen.includes(id) !== asking.includes(id))
          if (changed) act.mutate({ desk: changed.id, asks: chosen.includes(changed.id) })
        }}
        isDisabled={act.isPending}
      />
      <Failure thrown={act.error} />
    </>
  )
}
