import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { PersonRole } from '@copydesk/shared/people'
import type { Profile } from '@copydesk/shared/profile'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe } from '../session/use-me.ts'
import styles from './profile.module.css'

const ROLE_WORDS: Record<PersonRole, string> = {
  reporter: 'Reporter',
  translator: 'Translator',
  editor: 'Editor',
  'managing-editor': 'Managing editor',
}

export function ProfileView({ profile }: { profile: Profile }) {
  const { desks } = useMe()
  const { person, disabled, name, names, bio, beat, languages, initials, disclosures } = profile
  const desk = desks.find(({ id }) => id === person.desk)
  const scripts = Object.entries(names) as [Language, string][]
  return (
    <article className={styles.view}>
      <header>
        <h2 className={styles.name} dir="auto">
          {name}
        </h2>
        <p className={styles.role}>
          {ROLE_WORDS[person.role]}
          {desk && (
            <>
              {' · '}
              <Link to="/desk/$deskId" params={{ deskId: desk.id }}>
                {desk.name}
              </Link>
            </>
          )}
          {disabled && <span className={styles.gone}> · can no longer sign in</span>}
        </p>
      </header>
      {bio ? (
        <p className={styles.bio} dir="auto">
          {bio}
        </p>
      ) : (
        <p className={styles.why}>Nothing is said here yet.</p>
      )}
      <dl className={styles.facts}>
        {beat && <Fact term="Beat">{beat}</Fact>}
        {languages.length > 0 && (
          <Fact term="Languages">{languages.map((one) => LANGUAGES[one].english).join(', ')}</Fact>
        )}
        {initials && <Fact term="Signs as">{initials}</Fact>}
        {person.name !== name && <Fact term="Signs in as">{person.name}</Fact>}
        {scripts.length > 0 && (
          <Fact term="In other scripts">
            {scripts.map(([language, written]) => (
              <span key={language} className={styles.script}>
                <bdi lang={language}>{written}</bdi> <small>{LANGUAGES[language].english}</small>
              </span>
            ))}
          </Fact>
        )}
        {disclosures && <Fact term="Disclosures">{disclosures}</Fact>}
      </dl>
    </article>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </>
  )
}
