import type { ManagedPerson } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { SessionList } from '../../account/session-list.tsx'
import { ADMINISTRATION, endSessionsOf, getSessionsOf } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import styles from '../administration.module.css'

/** Where somebody is signed in, and out of each of them: a laptop that was left on a train. */
export function PersonSessions({ person: { id, name } }: { person: ManagedPerson }) {
  const { data: sessions, error } = useQuery({
    queryKey: [...ADMINISTRATION, 'sessions', id],
    queryFn: () => getSessionsOf(id),
    staleTime: 0,
  })
  const ending = useAct(NEWSROOM, endSessionsOf)
  const one = ending.isPending ? (ending.variables.session ?? undefined) : undefined
  return (
    <section className={styles.part} aria-label={`Where ${name} is signed in`}>
      <h3 className={styles.partTitle}>Signed in</h3>
      <Failure thrown={error ?? ending.error} />
      {sessions?.length === 0 && <p className={styles.help}>Nowhere now.</p>}
      {sessions && sessions.length > 0 && (
        <SessionList
          sessions={sessions}
          onEnd={(session) => ending.mutate({ person: id, session })}
          ending={one}
        />
      )}
      {sessions && sessions.length > 1 && (
        <div className={styles.acts}>
          <ConfirmButton
            question={`Sign ${name} out everywhere?`}
            act="Sign out"
            onConfirm={() => ending.mutate({ person: id, session: null })}
            isPending={ending.isPending && one === undefined}
          >
            Sign out everywhere
          </ConfirmButton>
        </div>
      )}
    </section>
  )
}
