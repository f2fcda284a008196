import type { ManagedPerson } from '@copydesk/shared/people'
import { actOnPerson, makePasswordLink } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from '../administration.module.css'
import { LinkToHandOver } from '../link-to-hand-over.tsx'

/** How somebody gets in, or no longer does. */
export function PersonActs({ person }: { person: ManagedPerson }) {
  const { person: me } = useMe()
  const acting = useAct(NEWSROOM, actOnPerson)
  const linking = useAct(NEWSROOM, makePasswordLink)
  const { id, name, disabledAt, tokens } = person
  const act = (wanted: Parameters<typeof actOnPerson>[0]['act']) => acting.mutate({ id, act: wanted })
  return (
    <section className={styles.part} aria-label={`How ${name} gets in`}>
      <h3 className={styles.partTitle}>Getting in</h3>
      <Failure thrown={acting.error ?? linking.error} />
      {linking.data && (
        <LinkToHandOver
          path="/new-password"
          secret={linking.data.secret}
          words={`Give this link to ${name}. It is good for one new password, for an hour, and is shown only now.`}
        />
      )}
      {acting.isSuccess && acting.variables.act === 'purge-vault' && (
        <Notice tone="done">
          Nobody reads anything that {name} left in the vault, if there was anything.
        </Notice>
      )}
      <div className={styles.acts}>
        {disabledAt === null ? (
          <>
            {/* Oneself does both by one's own password, under "Your account". */}
            {id !== me.id && (
              <Button onPress={() => linking.mutate(id)} isPending={linking.isPending}>
                Link to a new password
              </Button>
            )}
            {id !== me.id && (
              <ConfirmButton
                question="They then sign in with the password alone, until they turn it on again."
                act="Turn off"
                onConfirm={() => act('second-factor/end')}
                isPending={acting.isPending}
              >
                Turn off the second factor
              </ConfirmButton>
            )}
            {tokens > 0 && (
              <ConfirmButton
                question="Programs that use them stop working at once. It cannot be undone."
                act="Revoke"
                onConfirm={() => act('revoke-tokens')}
                isPending={acting.isPending}
              >
                Revoke {tokens === 1 ? 'the token' : `${tokens} tokens`}
              </ConfirmButton>
            )}
            {id !== me.id && (
              <ConfirmButton
                question={`Keep ${name} out? What they have open closes; what they wrote stays.`}
                act="Keep out"
                onConfirm={() => act('disable')}
                isPending={acting.isPending}
              >
                Keep out
              </ConfirmButton>
            )}
          </>
        ) : (
          <>
            <Button kind="act" onPress={() => act('enable')} isPending={acting.isPending}>
              Let in again
            </Button>
            <ConfirmButton
              question={`Destroy whatever ${name} left in the vault? Nobody is told whether there is anything, or opens it, you neither. Its keys are destroyed: ${name}, and editors whom they named, never read it again, unless the vault’s keys are in a backup of their own.`}
              act="Destroy it"
              onConfirm={() => act('purge-vault')}
              isPending={acting.isPending}
            >
              Destroy what they left in the vault
            </ConfirmButton>
          </>
        )}
      </div>
    </section>
  )
}
