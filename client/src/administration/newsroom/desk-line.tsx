import type { Desk } from '@copydesk/shared/people'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { closeDesk, removeDesk, renameDesk, reopenDesk } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { ActOrLeave } from '../../ui/act-or-leave.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { ClosingButton } from './closing-button.tsx'
import deskStyles from './desk-line.module.css'
import { DeskPolicyForm } from './desk-policy-form.tsx'
import { StillOpen } from './still-open.tsx'

interface Props {
  desk: Desk
  /** Null at the top; and at the bottom. */
  onUp: (() => void) | null
  onDown: (() => void) | null
  isMoving: boolean
}

export function DeskLine({ desk, onUp, onDown, isMoving }: Props) {
  const [name, setName] = useState<string | null>(null)
  const [showsPolicy, setShowsPolicy] = useState(false)
  const renaming = useAct(NEWSROOM, renameDesk, () => setName(null))
  const closing = useAct(NEWSROOM, desk.closed ? reopenDesk : closeDesk)
  const removing = useAct(NEWSROOM, removeDesk)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== null) renaming.mutate({ id: desk.id, name })
  }
  return (
    <li className={deskStyles.desk}>
      <div className={styles.held}>
        {name === null ? (
          <span>
            <strong>{desk.name}</strong> <StillOpen desk={desk} />
          </span>
        ) : (
          <form className={styles.row} onSubmit={submit}>
            <TextField
              label={`Name of ${desk.name}`}
              value={name}
              onChange={setName}
              maxLength={100}
              autoFocus
            />
            <ActOrLeave isPending={renaming.isPending} onLeave={() => setName(null)}>
              Save
            </ActOrLeave>
          </form>
        )}
        {name === null && (
          <span className={styles.acts}>
            <span className={deskStyles.order}>
              <IconButton
                label={`Move ${desk.name} up`}
                icon={ArrowUp}
                isDisabled={onUp === null || isMoving}
                onPress={() => onUp?.()}
              />
              <IconButton
                label={`Move ${desk.name} down`}
                icon={ArrowDown}
                isDisabled={onDown === null || isMoving}
                onPress={() => onDown?.()}
              />
            </span>
            <Button
              onPress={() => setShowsPolicy(!showsPolicy)}
              aria-expanded={showsPolicy}
              aria-label={`Clearing at ${desk.name}`}
            >
              Clearing
            </Button>
            <Button onPress={() => setName(desk.name)} aria-label={`Rename ${desk.name}`}>
              Rename
            </Button>
            <ClosingButton
              desk={desk}
              onPress={() => closing.mutate(desk.id)}
              isPending={closing.isPending}
            />
            <ConfirmButton
              question={`Remove ${desk.name}?`}
              act="Remove"
              label={`Remove ${desk.name}`}
              onConfirm={() => removing.mutate(desk.id)}
              isPending={removing.isPending}
            >
              Remove
            </ConfirmButton>
          </span>
        )}
      </div>
      {showsPolicy && <DeskPolicyForm desk={desk} onDone={() => setShowsPolicy(false)} />}
      <Failure thrown={renaming.error ?? closing.error ?? removing.error} />
    </li>
  )
}
