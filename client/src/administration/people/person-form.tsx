import { type ManagedPerson, type PersonRole, ROLES } from '@copydesk/shared/people'
import type { FormEvent } from 'react'
import { changePerson } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { PERSON_ROLE_WORDS } from '../../session/person-role-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { useChanges } from '../use-changes.ts'
import { DeskChoice } from './desk-choice.tsx'

/** Name, role and desks. What somebody has open follows within two seconds of "Save". */
export function PersonForm({ person }: { person: ManagedPerson }) {
  const { id, name, role, desks } = person
  const { values, change, set, settle } = useChanges({ name, role, desks })
  const changing = useAct(NEWSROOM, changePerson)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change) changing.mutate({ id, ...change }, { onSuccess: settle })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Failure thrown={changing.error} />
      <div className={styles.pair}>
        <TextField label="Name" value={values.name} onChange={(next) => set('name', next)} maxLength={200} />
        <Select
          label="Role"
          value={values.role}
          onChange={(next) => set('role', next as PersonRole)}
          options={ROLES.map((id) => ({ id, name: PERSON_ROLE_WORDS[id] }))}
        />
      </div>
      <DeskChoice value={values.desks} onChange={(next) => set('desks', next)} />
      <div className={styles.acts}>
        <Button type="submit" kind="act" isDisabled={!change} isPending={changing.isPending}>
          Save
        </Button>
        {changing.isSuccess && !change && (
          <Notice tone="done">Saved. Pages that they have open follow at once.</Notice>
        )}
      </div>
    </form>
  )
}
