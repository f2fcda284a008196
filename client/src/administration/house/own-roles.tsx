import type { CreditLanguage, OwnRole } from '@copydesk/shared/credits'
import { useState } from 'react'
import { removeRole } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import styles from '../administration.module.css'
import { OwnRoleForm } from './own-role-form.tsx'

/** What people here do that no role of ours says: "legal reading". */
export function OwnRoles({ words, roles }: { words: CreditLanguage; roles: readonly OwnRole[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const removing = useAct(HOUSE, removeRole)
  const close = () => setOpen(null)
  return (
    <section className={styles.part} aria-label="Roles of your own">
      <h3 className={styles.partTitle}>Roles of your own</h3>
      <p className={styles.help}>
        Offered wherever somebody is credited, printed in every style, and read back from pasted lines.
      </p>
      <Failure thrown={removing.error} />
      <ul className={styles.plainList}>
        {roles.map((own) => (
          <li key={own.role}>
            {open === own.role ? (
              <OwnRoleForm words={words} own={own} onDone={close} />
            ) : (
              <div className={styles.held}>
                <strong>{own.name}</strong>
                <span className={styles.acts}>
                  <Button onPress={() => setOpen(own.role)} aria-label={`Change ${own.name}`}>
                    Change
                  </Button>
                  <ConfirmButton
                    question={`Remove ${own.name}?`}
                    act="Remove"
                    label={`Remove ${own.name}`}
                    onConfirm={() => removing.mutate(own.role)}
                  >
                    Remove
                  </ConfirmButton>
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        <OwnRoleForm words={words} own={null} onDone={close} />
      ) : (
        <div className={styles.acts}>
          <Button onPress={() => setOpen('')}>Define a role</Button>
        </div>
      )}
    </section>
  )
}
