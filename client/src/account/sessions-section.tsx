import type { Session } from '@copydesk/shared/entry'
import { endOtherSessions, endSession } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './account.module.css'
import { Section } from './section.tsx'
import { SessionList } from './session-list.tsx'

/** Where one is signed in; and out, where one forgot to. */
export function SessionsSection({ sessions }: { sessions: readonly Session[] }) {
  const ending = useAct(ACCOUNT, endSession)
  const endingOthers = useAct(ACCOUNT, () => endOtherSessions())
  return (
    <Section title="Where you are signed in">
      <Failure thrown={ending.error ?? endingOthers.error} />
      <SessionList
        sessions={sessions}
        onEnd={(id) => ending.mutate(id)}
        ending={ending.isPending ? ending.variables : undefined}
      />
      {sessions.length > 1 && (
        <p className={styles.acts}>
          <Button onPress={() => endingOthers.mutate(undefined)} isPending={endingOthers.isPending}>
            Sign out everywhere else
          </Button>
        </p>
      )}
    </Section>
  )
}
