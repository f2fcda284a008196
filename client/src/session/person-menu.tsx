import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { useId } from 'react'
import { signOut } from '../api/session.ts'
import { forgetLeft } from '../story/left-editions.ts'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/faces.tsx'
import styles from './person-menu.module.css'
import { setTheme, THEMES, type Theme, useTheme } from './theme.ts'
import { useMe } from './use-me.ts'

const WORDS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** Who you are, how the page looks, and the way out. */
export function PersonMenu() {
  const { person, newsroom, desks } = useMe()
  const theme = useTheme()
  const id = useId()
  const navigate = useNavigate()
  const client = useQueryClient()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      forgetLeft()
      await navigate({ to: '/sign-in', search: {} })
      client.clear()
    },
  })
  const desk = desks.find(({ id }) => id === person.desk)?.name
  return (
    <>
      <button type="button" className={styles.opens} popoverTarget={id}>
        <span aria-hidden>
          <Face person={person} />
        </span>
        <span className="only-read">{person.name}: your menu</span>
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.role}>
          {[ROLE_WORDS[person.role], desk, newsroom.name].filter(Boolean).join(' · ')}
        </p>
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
        <Button onPress={() => leaving.mutate()} isPending={leaving.isPending}>
          <LogOut size={15} aria-hidden /> Sign out
        </Button>
        {leaving.isError && <p role="alert">You are still signed in: the newsroom could not be reached.</p>}
      </div>
    </>
  )
}

const ROLE_WORDS = {
  reporter: 'Reporter',
  translator: 'Translator',
  editor: 'Editor',
  'managing-editor': 'Managing editor',
} as const
