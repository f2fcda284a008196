import { CREDIT_ROLES, type CreditRole, type Withheld } from '@copydesk/shared/credits'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { saying } from '../api/ask.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { CREDIT_ROLE_WORDS } from './credit-role-words.ts'
import styles from './credits.module.css'

interface Props {
  withheld: Withheld
  editable: boolean
  onWithhold: (credit: { name: string; role: CreditRole }) => Promise<unknown>
  onDrop: (id: string) => Promise<unknown>
}

/** People who worked on it and would be in danger if they were named: counted for all, named to those who credit. */
export function WithheldCredits({ withheld, editable, onWithhold, onDrop }: Props) {
  const { count, credits } = withheld
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState('')
  const tried = async (act: Promise<unknown>) => {
    setFailed('')
    try {
      await act
      return true
    } catch (thrown) {
      // What was typed stays, so that it can be tried again.
      setFailed(saying(thrown))
      return false
    }
  }
  if (count === 0 && !editable) return null
  return (
    <PanelSection
      title={count === 0 ? undefined : 'Withheld for safety'}
      aside={count > 0 && <span className={styles.hint}>{count}</span>}
    >
      {count > 0 && (
        <>
          {credits && (
            <ul className={styles.list} aria-label="Withheld for safety">
              {credits.map(({ id, name, role }) => (
                <li key={id} className={styles.inherited}>
                  <span dir="auto">{name}</span>
                  <span className={styles.role}>{CREDIT_ROLE_WORDS[role]}</span>
                  {editable && (
                    <ConfirmButton
                      question={`Forget that ${name} worked on it? Nothing else here says so.`}
                      act="Forget"
                      label={`Forget ${name}`}
                      onConfirm={() => void tried(onDrop(id))}
                    >
                      <X size={14} aria-hidden />
                    </ConfirmButton>
                  )}
                </li>
              ))}
            </ul>
          )}
          <p className={styles.none}>
            {count === 1 ? 'One credit is' : `${count} credits are`} withheld: never printed, exported or kept
            in a version.
          </p>
        </>
      )}
      {editable &&
        (open ? (
          <WithholdForm
            onWithhold={async (credit) => {
              if (await tried(onWithhold(credit))) setOpen(false)
            }}
            onClose={() => setOpen(false)}
          />
        ) : (
          <Button kind="plain" onPress={() => setOpen(true)}>
            Withhold a credit for safety
          </Button>
        ))}
      {failed && <Notice tone="stop">{failed}</Notice>}
    </PanelSection>
  )
}

function WithholdForm({
  onWithhold,
  onClose,
}: {
  onWithhold: (credit: { name: string; role: CreditRole }) => Promise<void>
  onClose: () => void
}) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<CreditRole>('reporting')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) void onWithhold({ name, role })
  }
  return (
    <form className={styles.adder} onSubmit={submit}>
      <input
        className={styles.adding}
        aria-label="Name that is withheld"
        placeholder="Name that is withheld"
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: somebody has just asked for this field
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      />
      <select
        className={styles.as}
        aria-label="Role of the withheld credit"
        value={role}
        onChange={(event) => setRole(event.target.value as CreditRole)}
      >
        {CREDIT_ROLES.map((each) => (
          <option key={each} value={each}>
            {CREDIT_ROLE_WORDS[each]}
          </option>
        ))}
      </select>
      <ActOrLeave isDisabled={!name.trim()} onLeave={onClose}>
        Withhold
      </ActOrLeave>
    </form>
  )
}
