import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Profile } from '@copydesk/shared/profile'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PERSON_ROLE_WORDS } from '../session/person-role-words.ts'
import { useDeskName } from '../session/use-desk-name.ts'
import styles from './profile.module.css'

export function ProfileView({ profile }: { profile: Profile }) {
  const deskName = useDeskName()
  const { person, disabled, name, names, bio, bios, beat, languages, initials, disclosures } = profile
  const scripts = Object.entries(names) as [Language, string][]
  return (
    <article className={styles.view}>
      <header>
        <h2 className={styles.name} dir="auto">
          {name}
        </h2>
        <p className={styles.role}>
          {PERSON_ROLE_WORDS[person.role]}
          {person.desk && deskName(person.desk) && (
            <>
              {' · '}
              <Link to="/desk/$deskId" params={{ deskId: person.desk }}>
                {deskName(person.desk)}
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
        {(Object.entries(bios) as [Language, string][]).map(([language, said]) => (
          <Fact key={language} term={`Bio in ${LANGUAGES[language].english}`}>
            <span lang={language}>{said}</span>
          </Fact>
        ))}
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
