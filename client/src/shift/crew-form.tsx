import type { DeskShift } from '@copydesk/shared/shift'
import { useRef, useState } from 'react'
import { setCrew } from '../api/desks.ts'
import { Failure } from '../session/failure.tsx'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import styles from './crew.module.css'
import { CrewAdder } from './crew-adder.tsx'
import { type CrewDraft, choicesFor, type DraftMember, draftOf, sameMember } from './crew-draft.ts'
import { memberWords } from './part-words.ts'
import { useDeskAct } from './use-desk-act.ts'

interface Props {
  desk: DeskShift
  onClose: () => void
}

/** Who is on, set as a whole and sent in one act. */
export function CrewForm({ desk, onClose }: Props) {
  const { person: me, people } = useMe()
  const deskName = useDeskName()
  const [draft, setDraft] = useState<CrewDraft>(() => draftOf(desk, me))
  const setting = useDeskAct(desk.desk.id, (crew: CrewDraft) => setCrew(desk.desk.id, crew))
  const known = {
    people,
    ofDesk: desk.people,
    deskName,
  }
  const isOld = desk.on?.id !== draft.seen?.shift || (desk.on && desk.on.revision !== draft.seen?.revision)
  const slots = choicesFor('editor', known)
  const shown = slots.some(({ id }) => id === draft.slot) ? slots : [{ id: '', name: 'Choose' }, ...slots]
  const nameOf = (id: string) =>
    [...people, ...(desk.on?.crew.map(({ person }) => person) ?? [])].find((one) => one.id === id)?.name
  const gone = (member: DraftMember) =>
    desk.on?.crew.find((one) => sameMember({ ...one, person: one.person.id }, member))?.gone
  const list = useRef<HTMLUListElement>(null)
  const takeOff = (member: DraftMember) => {
    setDraft({ ...draft, crew: draft.crew.filter((one) => !sameMember(one, member)) })
    // The button goes with its row; the keyboard stays in the form.
    list.current?.focus()
  }
  const submit = () => {
    if (!setting.isPending && draft.slot) setting.mutate(draft, { onSuccess: onClose })
  }
  return (
    <form className={styles.form} aria-label="Who is on" {...formSends(submit, onClose)}>
      <Select
        label="Slot"
        options={shown}
        value={slots.some(({ id }) => id === draft.slot) ? draft.slot : ''}
        onChange={(slot) => setDraft({ ...draft, slot })}
        help="Runs the desk. Another slot begins another shift."
      />
      <ul ref={list} className={styles.set} aria-label="With them" tabIndex={-1}>
        {draft.crew.map((member) => (
          <li key={`${member.person} ${member.part} ${member.language}`} className={styles.setMember}>
            <span dir="auto">{nameOf(member.person)}</span>
            <span className={styles.part}>{memberWords(member)}</span>
            {gone(member) && <span className={styles.gone}>{gone(member)}</span>}
            <Button
              kind="plain"
              aria-label={`Take off ${nameOf(member.person)}, ${memberWords(member)}`}
              onPress={() => takeOff(member)}
            >
              Take off
            </Button>
          </li>
        ))}
        {draft.crew.length === 0 && <li className={styles.none}>Nobody besides the slot yet.</li>}
      </ul>
      <CrewAdder known={known} crew={draft.crew} onChange={(crew) => setDraft({ ...draft, crew })} />
      {isOld && (
        <Notice tone="stale" act={<Button onPress={() => setDraft(draftOf(desk, me))}>Look again</Button>}>
          Who is on has changed since you opened this.
        </Notice>
      )}
      <Failure thrown={setting.error} />
      <div className={styles.acts}>
        <ActOrLeave isPending={setting.isPending} isDisabled={!draft.slot} onLeave={onClose}>
          {desk.on ? 'Set who is on' : 'Take the shift'} <Kbd keys="Ctrl+Enter" />
        </ActOrLeave>
      </div>
    </form>
  )
}
