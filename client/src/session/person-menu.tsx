import { Link } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { Suspense, useId, useRef, useState } from 'react'
import { lazily } from '../app/lazily.tsx'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/faces.tsx'
import styles from './person-menu.module.css'
import { PERSON_ROLE_WORDS } from './person-role-words.ts'
import { setTheme, THEMES, type Theme, useTheme } from './theme.ts'
import { useMe } from './use-me.ts'

const bell = lazily(() => import('../notifications/inbox-bell.tsx').then((page) => page.InboxBell))
const signOut = lazily(() => import('./sign-out/sign-out-panel.tsx').then((page) => page.SignOutPanel))

const WORDS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** Who you are, how the page looks, and the way out. */
export function PersonMenu() {
  const { person, standing, newsroom, desks } = useMe()
  const theme = useTheme()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [leaving, setLeaving] = useState(false)
  const close = () => menu.current?.hidePopover()
  const leave = () => {
    setLeaving(true)
    close()
  }
  const own = standing.desks.flatMap((desk) => desks.find(({ id }) => id === desk) ?? [])
  return (
    <>
      <div className={styles.bell}>
        <Suspense>
          <bell.Part />
        </Suspense>
      </div>
      <button type="button" className={styles.opens} popoverTarget={id}>
        <span aria-hidden>
          <Face person={person} />
        </span>
        <span className="only-read">{person.name}: your menu</span>
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.role}>
          {[PERSON_ROLE_WORDS[person.role], ...own.map((desk) => desk.name), newsroom.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <nav className={styles.places} aria-label="Yours">
          <Link to="/people/$personId" params={{ personId: person.id }} onClick={close}>
            Your profile
          </Link>
          <Link to="/account/{-$part}" onClick={close}>
            Your account
          </Link>
          <Link to="/contributors" onClick={close}>
            Contributors
          </Link>
          {person.role === 'managing-editor' && (
            <Link to="/administration/{-$section}" onClick={close}>
              Administration
            </Link>
          )}
          {person.role === 'editor' && (
            <Link to="/administration/{-$section}" params={{ section: 'terms' }} onClick={close}>
              Terms
            </Link>
          )}
          {own.map((desk) => (
            <Link key={desk.id} to="/desk/$deskId" params={{ deskId: desk.id }} onClick={close}>
              The {desk.name} desk
            </Link>
          ))}
        </nav>
        <fieldset className={styles.themes}>
          <legend>Look</legend>
          {THEMES.map((one) => (
            <label key={one} className={styles.theme}>
              <input
                type="radio"
                name={`theme-${id}`}
                checked={theme === one}
                onChange={() => setTheme(one)}
              />
              {WORDS[one]}
            </label>
          ))}
        </fieldset>
        <Button onPress={leave} isPending={leaving}>
          <LogOut size={15} aria-hidden /> {leaving ? 'Signing out…' : 'Sign out'}
        </Button>
      </div>
      <Suspense>{leaving && <signOut.Part onStay={() => setLeaving(false)} />}</Suspense>
    </>
  )
}
