import { may } from '@copydesk/shared/access'
import { Link } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './person-menu.module.css'
import { PERSON_ROLE_WORDS } from './person-role-words.ts'
import { setTheme, THEMES, type Theme, useTheme } from './theme.ts'
import { useMe } from './use-me.ts'

const WORDS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

interface Props {
  leaving: boolean
  onLeave: () => void
  onClose: () => void
}

/** What stands in one's menu: who one is, one's pages, how the page looks, and the way out. */
export function PersonChoices({ leaving, onLeave, onClose }: Props) {
  const { person, standing, newsroom, desks } = useMe()
  const theme = useTheme()
  const id = useId()
  const own = standing.desks.flatMap((desk) => desks.find(({ id }) => id === desk) ?? [])
  return (
    <>
      <p className={styles.name}>{person.name}</p>
      <p className={styles.role}>
        {[PERSON_ROLE_WORDS[person.role], ...own.map((desk) => desk.name), newsroom.name]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <nav className={styles.places} aria-label="Yours">
        <Link to="/people/$personId" params={{ personId: person.id }} onClick={onClose}>
          Your profile
        </Link>
        <Link to="/account/{-$part}" onClick={onClose}>
          Your account
        </Link>
        <Link to="/day" search={{}} onClick={onClose}>
          The day
        </Link>
        <Link to="/after-read" onClick={onClose}>
          After-read
        </Link>
        <Link to="/contributors" onClick={onClose}>
          Contributors
        </Link>
        {may('order-front', person).allowed && (
          <Link to="/fronts/$language" params={{ language: newsroom.languages[0] ?? 'en' }} onClick={onClose}>
            The fronts
          </Link>
        )}
        {person.role === 'managing-editor' && (
          <Link to="/administration/{-$section}" onClick={onClose}>
            Administration
          </Link>
        )}
        {person.role === 'editor' && (
          <Link to="/administration/{-$section}" params={{ section: 'terms' }} onClick={onClose}>
            Terms
          </Link>
        )}
        {own.map((desk) => (
          <Link key={desk.id} to="/desk/$deskId" params={{ deskId: desk.id }} onClick={onClose}>
            The {desk.name} desk
          </Link>
        ))}
      </nav>
      <fieldset className={styles.themes}>
        <legend>Look</legend>
        {THEMES.map((one) => (
          <label key={one} className={styles.theme}>
            <input type="radio" name={`theme-${id}`} checked={theme === one} onChange={() => setTheme(one)} />
            {WORDS[one]}
          </label>
        ))}
      </fieldset>
      <Button onPress={onLeave} isPending={leaving}>
        <LogOut size={15} aria-hidden /> {leaving ? 'Signing out…' : 'Sign out'}
      </Button>
    </>
  )
}
