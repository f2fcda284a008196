import { type Desk, DUTY_WORDS } from '@copydesk/shared/people'
import { ASKED_DUTIES, type ChecklistLine, type DeskPolicy } from '@copydesk/shared/review'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ADMINISTRATION, changePolicy, getPolicy } from '../../api/administration.ts'
import { useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tick } from '../../ui/tick.tsx'
import { useChanges } from '../use-changes.ts'
import { ChecklistLines, whole, wrongIn } from './checklist-lines.tsx'
import styles from './desk-policy-form.module.css'

interface Props {
  desk: Desk
  onDone: () => void
}

const policyKey = (desk: string) => [...ADMINISTRATION, 'policy', desk] as const
const HOW_MANY = ['One person', 'Two people', 'Three people'].map((name, nth) => ({
  id: String(nth + 1),
  name,
}))
const SOURCES = ['However few', 'At least one', 'At least two', 'At least three'].map((name, nth) => ({
  id: String(nth),
  name,
}))
const COUNTS = [
  { id: 'editor', name: 'Editors' },
  { id: 'managing-editor', name: 'Managing editors' },
  { id: 'reviser', name: 'Revisers, in localizations' },
] as const
const DUTIES = ASKED_DUTIES.map((id) => ({ id, name: DUTY_WORDS[id] }))
const MOST_MINUTES = 1440

/** How a desk wants what goes out to be looked at. */
export function DeskPolicyForm({ desk, onDone }: Props) {
  const policy = useQuery({
    queryKey: policyKey(desk.id),
    queryFn: ({ signal }) => getPolicy(desk.id, signal),
  })
  return policy.data ? (
    <PolicyFields desk={desk} policy={policy.data} onDone={onDone} />
  ) : (
    <Failure thrown={policy.error} />
  )
}

function PolicyFields({ desk, policy, onDone }: Props & { policy: DeskPolicy }) {
  const { values, change, set, settle } = useChanges(policy)
  const [minutes, setMinutes] = useState(policy.ringAfter === null ? '' : String(policy.ringAfter))
  const changing = useAct({ answers: [policyKey(desk.id)] }, changePolicy)
  const [lines, setLines] = useState<readonly ChecklistLine[] | null>(null)
  const checklist = lines ?? policy.checklist
  const asks = whole(checklist)
  const whyNot = wrongIn(asks)
  const isChanged = change !== null || JSON.stringify(asks) !== JSON.stringify(policy.checklist)
  const ringAfter = minutes.trim() === '' ? null : Number(minutes)
  const isNumber =
    ringAfter === null || (Number.isInteger(ringAfter) && ringAfter >= 1 && ringAfter <= MOST_MINUTES)
  const ready = isChanged && isNumber && whyNot === undefined && values.counts.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = { desk: desk.id, ...change, ...(lines && { checklist: asks }) }
    const settled = () => {
      settle()
      setLines((later) => (later === lines ? null : later))
    }
    if (ready) changing.mutate(said, { onSuccess: settled })
  }
  return (
    <form className={styles.policy} onSubmit={submit} aria-label={`Clearing at ${desk.name}`}>
      <div className={styles.pair}>
        <Select
          label="Who clears a copy"
          options={HOW_MANY}
          value={String(values.approvals)}
          onChange={(next) => set('approvals', Number(next))}
          help="Never whoever filed it, owns it or is credited with writing it."
        />
        <TextField
          label="Minutes until what nobody takes rings the desk"
          inputMode="numeric"
          value={minutes}
          onChange={(next) => {
            setMinutes(next)
            const asked = next.trim() === '' ? null : Number(next)
            if (asked === null || Number.isInteger(asked)) set('ringAfter', asked)
          }}
          error={isNumber ? undefined : `Give a number from 1 to ${MOST_MINUTES}, or none.`}
          help="Left empty: never."
        />
      </div>
      <Choices
        legend="Whose clearing counts"
        options={COUNTS}
        value={values.counts}
        onChange={(next) => set('counts', next)}
        error={values.counts.length > 0 ? undefined : 'Somebody must be able to clear.'}
      />
      <Tick
        isTicked={values.mainWriterNotAlone}
        onChange={(next) => set('mainWriterNotAlone', next)}
        help="By the record of typed words, whatever is credited."
      >
        Whoever wrote or translated most of it is never the only one who clears it
      </Tick>
      <Tick
        isTicked={values.readsLanguage}
        onChange={(next) => set('readsLanguage', next)}
        help="Judged by the languages in their profile, where they have said any."
      >
        Whoever clears it reads its language
      </Tick>
      <Tick isTicked={values.queriesBlock} onChange={(next) => set('queriesBlock', next)}>
        Queries are answered before it is cleared
      </Tick>
      <Tick isTicked={values.readBackBlocks} onChange={(next) => set('readBackBlocks', next)}>
        Whoever filed it agrees to what was changed before it is cleared
      </Tick>
      <Tick isTicked={values.checksBlock} onChange={(next) => set('checksBlock', next)}>
        What the checks found is mended or dismissed before it is cleared
      </Tick>
      <ChecklistLines lines={checklist} onChange={setLines} error={whyNot} />
      <Choices
        legend="Who looks at every copy beside the editors"
        options={DUTIES}
        value={values.duties}
        onChange={(next) => set('duties', next)}
        help="It does not go out before whoever holds the duty at this desk has cleared exactly that copy."
      />
      <div className={styles.pair}>
        <Select
          label="Unnamed sources that a story rests on"
          options={SOURCES}
          value={String(values.sourcesNeeded)}
          onChange={(next) => set('sourcesNeeded', Number(next))}
        />
        <Tick
          isTicked={values.knowsSources}
          onChange={(next) => set('knowsSources', next)}
          help="It is enough that an editor says so: who they are is stored nowhere for that."
        >
          An editor must know who they are
        </Tick>
      </div>
      <Failure thrown={changing.error} />
      <div className={styles.acts}>
        <Button type="submit" kind="act" isDisabled={!ready} isPending={changing.isPending}>
          Save
        </Button>
        <Button kind="plain" onPress={onDone}>
          {!isChanged ? 'Close' : 'Leave it'}
        </Button>
      </div>
    </form>
  )
}
