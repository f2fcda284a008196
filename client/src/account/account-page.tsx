import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getAccount } from '../api/account.ts'
import { keys } from '../api/keys.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { Failure } from '../session/failure.tsx'
import { PERSON_ROLE_WORDS } from '../session/person-role-words.ts'
import { useDeskName } from '../session/use-desk-name.ts'
import { useMe } from '../session/use-me.ts'
import { useTitle } from '../story/use-title.ts'
import styles from './account.module.css'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { Section } from './section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** How one gets in, and where one is in. */
export function AccountPage() {
  const { person, newsroom } = useMe()
  const { data: account, error } = useQuery({ queryKey: keys.account, queryFn: getAccount, staleTime: 0 })
  useTitle('Your account')
  const desk = useDeskName()(person.desk)
  return (
    <Frame label="Your account" bar={<PageBar title="Your account" />}>
      <div className={styles.page}>
        <header className={styles.who}>
          <h2 className={styles.name}>{person.name}</h2>
          <p className={styles.facts}>
            {[PERSON_ROLE_WORDS[person.role], desk, newsroom.name].filter(Boolean).join(' · ')}
          </p>
          {account && (
            <p className={styles.facts}>
              Signs in as <strong>{account.email}</strong>
            </p>
          )}
        </header>
        <Failure thrown={error} />
        {account && (
          <>
            <SecondFactorSection {...account.secondFactor} />
            <SessionsSection sessions={account.sessions} />
            <Section title="For programs of yours">
              <p className={styles.words}>
                A token lets a program act as you, for what you choose and no longer than you say.{' '}
                <Link to="/account/{-$part}" params={{ part: 'tokens' }}>
                  Your tokens
                </Link>
              </p>
            </Section>
            <PasswordSection email={account.email} />
          </>
        )}
      </div>
    </Frame>
  )
}
