import { useQuery } from '@tanstack/react-query'
import { ADMINISTRATION, getInvitations, revokeInvitation } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { clock } from '../../newsroom/clock.ts'
import { Failure } from '../../session/failure.tsx'
import { PERSON_ROLE_WORDS } from '../../session/person-role-words.ts'
import { useDeskName } from '../../session/use-desk-name.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import styles from '../administration.module.css'
import peopleStyles from './people.module.css'

/** Those who were asked in and have not come yet. */
export function OpenInvitations() {
  const deskName = useDeskName()
  const { data: open = [], error } = useQuery({
    queryKey: [...ADMINISTRATION, 'invitations'],
    queryFn: getInvitations,
    staleTime: 0,
  })
  const revoking = useAct(NEWSROOM, revokeInvitation)
  const failed = error ?? revoking.error
  if (open.length === 0) return <Failure thrown={failed} />
  const now = new Date()
  const where = (ids: readonly string[]) => ids.map(deskName).join(', ') || 'every desk'
  return (
    <section className={styles.card} aria-label="Open invitations">
      <h3 className={styles.partTitle}>Asked in, and not here yet</h3>
      <Failure thrown={failed} />
      <ul className={styles.plainList}>
        {open.map((one) => (
          <li key={one.id} className={styles.held}>
            <span className={peopleStyles.who}>
              <strong>{one.email}</strong>
              <small>
                {PERSON_ROLE_WORDS[one.role]} · {where(one.desks)} · until {clock(one.expiresAt, now)}
              </small>
            </span>
            <ConfirmButton
              question="The link will lead nowhere."
              act="Take back"
              label={`Take back the invitation of ${one.email}`}
              onConfirm={() => revoking.mutate(one.id)}
              isPending={revoking.isPending && revoking.variables === one.id}
            >
              Take back
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
