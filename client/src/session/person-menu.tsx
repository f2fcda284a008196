import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { lazily } from '../app/lazily.tsx'
import { whenIdle } from '../app/when-idle.ts'
import { Face } from '../ui/faces.tsx'
import styles from './person-menu.module.css'
import { useMe } from './use-me.ts'

const choices = lazily(() => import('./person-choices.tsx').then((page) => page.PersonChoices))
const bell = lazily(() => import('../notifications/inbox-bell.tsx').then((page) => page.InboxBell))
const signOut = lazily(() => import('./sign-out/sign-out-panel.tsx').then((page) => page.SignOutPanel))

/** Who you are, and the menu behind it. */
export function PersonMenu() {
  const { person } = useMe()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [leaving, setLeaving] = useState(false)
  useEffect(() => whenIdle([choices.fetch]), [])
  const close = () => menu.current?.hidePopover()
  const leave = () => {
    setLeaving(true)
    close()
  }
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
        <Suspense>
          <choices.Part leaving={leaving} onLeave={leave} onClose={close} />
        </Suspense>
      </div>
      <Suspense>{leaving && <signOut.Part onStay={() => setLeaving(false)} />}</Suspense>
    </>
  )
}
