import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getTokens, revokeToken, TOKENS } from '../../api/tokens.ts'
import { ACCOUNT, useAct } from '../../api/use-act.ts'
import { Frame } from '../../app/layout/frame.tsx'
import { PageBar } from '../../app/layout/page-bar.tsx'
import { agoWords, dayWords } from '../../newsroom/clock.ts'
import { Failure } from '../../session/failure.tsx'
import { useTitle } from '../../story/use-title.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from '../account.module.css'
import listStyles from '../session-list.module.css'
import { TokenForm } from './token-form.tsx'

/** What one's programs show instead of a password. */
export function TokensPage() {
  const { data: tokens, error } = useQuery({ queryKey: TOKENS, queryFn: getTokens, staleTime: 0 })
  const revoking = useAct(ACCOUNT, revokeToken)
  useTitle('Your tokens')
  const now = new Date()
  return (
    <Frame label="Your tokens" bar={<PageBar title="Your tokens" />}>
      <div className={styles.page}>
        <header className={styles.who}>
          <h2 className={styles.name}>Tokens</h2>
          <p className={styles.words}>
            A program that shows a token acts as you: only for what the token is for, never for more than you
            may do yourself, and until you revoke it. What it does stands in the record under your name.{' '}
            <Link to="/account/{-$part}" params={{ part: undefined }}>
              Your account
            </Link>
          </p>
        </header>
        <TokenForm />
        <section className={styles.section} aria-label="Your tokens">
          <Failure thrown={error ?? revoking.error} />
          {tokens?.length === 0 && (
            <EmptyState title="You have no tokens">
              Make one when a program of yours is to read or write here.
            </EmptyState>
          )}
          <ul className={listStyles.sessions}>
            {tokens?.map(({ id, name, scopes, expiresAt, usedAt }) => (
              <li key={id} className={listStyles.session}>
                <div>
                  <p className={listStyles.device}>{name}</p>
                  <p className={listStyles.facts}>
                    {scopes.join(', ')} · {usedAt ? `last used ${agoWords(usedAt, now)}` : 'never used'} ·
                    ends {dayWords(expiresAt, now)}
                  </p>
                </div>
                <ConfirmButton
                  question="What uses it stops at once."
                  act="Revoke"
                  label={`Revoke ${name}`}
                  onConfirm={() => revoking.mutate(id)}
                  isPending={revoking.isPending && revoking.variables === id}
                >
                  Revoke
                </ConfirmButton>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  )
}
