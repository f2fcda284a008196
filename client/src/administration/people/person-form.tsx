import { type ManagedPerson, type PersonRole, ROLES } from '@copydesk/shared/people'
import { type FormEvent, useState } from 'react'
import { changePerson } from '../../api/administration.ts'
import { Failure } from '../../session/failure.tsx'
import { ROLE_WORDS } from '../../session/role-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { useAdministrationAct } from '../use-administration-act.ts'
import { DeskChoice } from './desk-choice.tsx'

/** Name, role and desks. What somebody has open follows within two seconds of "Save". */
export function PersonForm({ person }: { person: ManagedPerson }) {
  const [name, setName] = useState(person.name)
  const [role, setRole] = useState(person.role)
  const [desks, setDesks] = useState(person.desks)
  const changing = useAdministrationAct(changePerson)
  const isSame = name === person.name && role === person.role && desks.join() === person.desks.join()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isSame) changing.mutate({ id: person.id, name, role, desks })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Failure thrown={changing.error} />
      <div className={styles.pair}>
        <TextField label="Name" value={name} onChange={setName} maxLength={200} />
        <Select
          label="Role"
          value={role}
          onChange={(next) => setRole(next as PersonRole)}
          options={ROLES.map((id) => ({ id, name: ROLE_WORDS[id] }))}
        />
      </div>
      <DeskChoice value={desks} onChange={setDesks} />
      <div className={styles.acts}>
        <Button type="submit" kind="act" isDisabled={isSame} isPending={changing.isPending}>
          Save
        </Button>
        {changing.isSuccess && isSame && (
          <Notice tone="done">Saved. Pages that they have open follow at once.</Notice>
        )}
      </div>
    </form>
  )
}
