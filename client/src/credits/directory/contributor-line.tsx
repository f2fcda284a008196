import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useMe } from '../../session/use-me.ts'
import { ContributorForm } from './contributor-form.tsx'
import styles from './directory.module.css'
import { KIND_WORDS } from './kind-words.ts'

interface Props {
  contributor: Contributor
  isOpen: boolean
  onToggle: () => void
}

export function ContributorLine({ contributor, isOpen, onToggle }: Props) {
  const { id, name, kind, person, names, aliases, bio } = contributor
  const changing = may('rename-contributor', useMe().person)
  const others = [...Object.values(names), ...aliases].filter((one) => one !== name)
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `of-${id}` : undefined}
        onClick={onToggle}
      >
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.others} dir="auto">
          {others.join(' · ')}
        </span>
        <span className={styles.kind}>{person === null ? KIND_WORDS[kind] : 'Signs in here'}</span>
        <ChevronDown size={15} aria-hidden />
      </button>
      {isOpen && (
        <div id={`of-${id}`} className={styles.open}>
          {person === null && changing.allowed && (
            <ContributorForm contributor={contributor} onClose={onToggle} />
          )}
          {person === null && !changing.allowed && (
            <>
              {bio && <p dir="auto">{bio}</p>}
              <p className={styles.none}>{changing.why}</p>
            </>
          )}
          {person !== null && (
            <p>
              Name and bio are part of{' '}
              <Link to="/people/$personId" params={{ personId: person }}>
                the profile of {name}
              </Link>
              .
            </p>
          )}
        </div>
      )}
    </li>
  )
}
