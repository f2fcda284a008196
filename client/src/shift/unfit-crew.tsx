import type { DeskShift, Shift } from '@copydesk/shared/shift'
import { setCrew } from '../api/desks.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { withoutUnfit } from './crew-draft.ts'
import { memberWords } from './part-words.ts'
import { useDeskAct } from './use-desk-act.ts'

/** Who was set as something that they no longer are, with what is wrong and whose it is to mend it. */
export function UnfitCrew({ desk, on }: { desk: DeskShift; on: Shift }) {
  const taking = useDeskAct(desk.desk.id, () => setCrew(desk.desk.id, withoutUnfit(on)))
  const unfit = on.crew.filter(({ gone }) => gone !== null)
  if (unfit.length === 0 && on.slotGone === null) return null
  // Without a slot nothing is set: another one is chosen with the crew.
  const mends = desk.may.run.allowed && on.slotGone === null
  return (
    <Notice
      tone="stale"
      act={
        mends && (
          <Button isPending={taking.isPending} onPress={() => taking.mutate(undefined)}>
            {unfit.length === 1 ? 'Take them off' : 'Take all of them off'}
          </Button>
        )
      }
    >
      {on.slotGone !== null && (
        <p>
          <bdi>{on.slot.name}</bdi> was the slot, and {on.slotGone}.
        </p>
      )}
      {unfit.map(({ person, part, language, gone }) => (
        <p key={`${person.id} ${part} ${language}`}>
          <bdi>{person.name}</bdi> was set as {inWords({ part, language })}, and {gone}.
        </p>
      ))}
      {!mends && <p>{whoMends(desk, on)}</p>}
      <Failure thrown={taking.error} />
    </Notice>
  )
}

/** "translator, French", within a sentence. */
const inWords = (member: Parameters<typeof memberWords>[0]): string => {
  const words = memberWords(member)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function whoMends({ may }: DeskShift, { slot, slotGone }: Shift): string {
  if (may.run.allowed) return 'Change who is on, and choose another slot.'
  return slotGone === null
    ? `${slot.name}, or another editor of this desk, changes who is on.`
    : 'An editor of this desk takes the shift.'
}
