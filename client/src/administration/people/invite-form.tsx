import { type PersonRole, ROLES } from '@copydesk/shared/people'
import { type FormEvent, useState } from 'react'
import { invite } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { PERSON_ROLE_WORDS } from '../../session/person-role-words.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { LinkToHandOver } from '../link-to-hand-over.tsx'
import { DeskChoice } from './desk-choice.tsx'

/** Asks somebody in: by a letter where mail is configured, by a link to hand over everywhere. */
export function InviteForm() {
  const [isOpen, setOpen] = useState(false)
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<PersonRole>('reporter')
  const [desks, setDesks] = useState<string[]>([])
  const inviting = useAct(NEWSROOM, invite, () => setEmail(''))
  const told = inviting.data
  const submit = (event: FormEvent) => {
    event.preventDefault()
    inviting.mutate({ email: email.trim(), role, desks })
  }
  if (!isOpen)
    return (
      <p>
        <Button kind="act" onPress={() => setOpen(true)}>
          Invite somebody
        </Button>
      </p>
    )
  return (
    <form className={styles.card} onSubmit={submit} aria-label="Invite somebody">
      <Failure thrown={inviting.error} />
      {told && (
        <LinkToHandOver
          path="/invitation"
          secret={told.secret}
          words={
            told.mailed
              ? `${told.invitation.email} has a letter with this link. It is good for seven days, and shown only now.`
              : `Give this link to ${told.invitation.email}. It is good for seven days, and shown only now.`
          }
        />
      )}
      <div className={styles.pair}>
        <TextField label="E-mail" type="email" value={email} onChange={setEmail} isRequired autoFocus />
        <Select
          label="Role"
          value={role}
          onChange={(next) => setRole(next as PersonRole)}
          options={ROLES.map((id) => ({ id, name: PERSON_ROLE_WORDS[id] }))}
        />
      </div>
      <DeskChoice value={desks} onChange={setDesks} />
      <div className={styles.acts}>
        <Button type="submit" kind="act" isPending={inviting.isPending}>
          Invite
        </Button>
        <Button kind="plain" onPress={() => setOpen(false)}>
          Put away
        </Button>
      </div>
    </form>
  )
}
