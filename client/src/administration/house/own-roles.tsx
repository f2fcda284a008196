import type { CreditLanguage, OwnRole } from '@copydesk/shared/credits'
import { useState } from 'react'
import { bringRoleBack, retireRole } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import styles from '../administration.module.css'
import { OwnRoleForm } from './own-role-form.tsx'

/** What people here do that no role of ours says: "legal reading". */
export function OwnRoles({ words, roles }: { words: CreditLanguage; roles: readonly OwnRole[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const retiring = useAct(HOUSE, retireRole)
  const close = () => setOpen(null)
  return (
    <section className={styles.part} aria-label="Roles of your own">
      <h3 className={styles.partTitle}>Roles of your own</h3>
      <p className={styles.help}>
        Offered wherever somebody is credited, printed in every style, and read back from pasted lines.
      </p>
      <Failure thrown={retiring.error} />
      <ul className={styles.plainList}>
        {roles
          .filter(({ retired }) => !retired)
          .map((own) => (
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
                    <Button onPress={() => retiring.mutate(own.role)} aria-label={`Retire ${own.name}`}>
                      Retire
                    </Button>
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
      <RetiredRoles roles={roles.filter(({ retired }) => retired)} />
    </section>
  )
}

/** What was offered once. Nothing that is printed loses a name by it. */
function RetiredRoles({ roles }: { roles: readonly OwnRole[] }) {
  const bringing = useAct(HOUSE, bringRoleBack)
  if (roles.length === 0) return null
  return (
    <>
      <h4 className={styles.partTitle}>Retired</h4>
      <p className={styles.help}>
        No longer offered. Whoever is credited for one is printed as before, and lines that say it are read.
      </p>
      <Failure thrown={bringing.error} />
      <ul className={styles.plainList} aria-label="Retired roles">
        {roles.map(({ role, name }) => (
          <li key={role} className={styles.held}>
            <span>{name}</span>
            <Button onPress={() => bringing.mutate(role)} aria-label={`Bring back ${name}`}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
