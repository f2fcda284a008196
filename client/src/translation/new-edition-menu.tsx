import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { type EditionPage, storyAddress } from '@copydesk/shared/story'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { fillByMachine } from '../api/translation.ts'
import { lazily } from '../app/lazily.tsx'
import styles from './new-edition-menu.module.css'
import { useMakeEdition } from './use-make-edition.ts'

const sheet = lazily(() => import('./new-edition-sheet.tsx').then((page) => page.NewEditionSheet))

/**
 * Makes the edition in one more language: the original's blocks to write over, its credits by reference; how else it
 * may be made stands behind "Choose more". The menu is the browser's own popover, which spares the page the 20 kB that a drawn one would add before anybody can write.
 */
export function NewEditionMenu({ page, follows }: { page: EditionPage; follows: string }) {
  const { story, edition, machine, may } = page
  const navigate = useNavigate()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [choosing, setChoosing] = useState(false)
  const making = useMakeEdition(story.id)
  const filling = useMutation({ mutationFn: () => fillByMachine(edition.id) })
  const there = new Set(story.editions.map(({ language }) => language))
  const missing = (Object.keys(LANGUAGES) as Language[]).filter((language) => !there.has(language))
  const wanted = missing.filter((language) => story.languagesWanted.includes(language))
  const rest = missing.filter((language) => !wanted.includes(language))
  const mayFill = machine && edition.follows !== null && may.write.allowed
  if (missing.length === 0 && !mayFill) return null

  const choose = (language: Language) => {
    menu.current?.hidePopover()
    making.mutate(
      { language, follows },
      { onSuccess: ({ edition }) => void navigate({ to: storyAddress(edition) }) },
    )
  }
  const act = (run: () => void) => () => {
    menu.current?.hidePopover()
    run()
  }
  const close = () => {
    setChoosing(false)
    opener.current?.focus()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label="Make an edition in another language"
        title="Make an edition in another language"
        disabled={making.isPending || filling.isPending}
      >
        <Plus size={15} strokeWidth={1.75} aria-hidden />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label="Make the edition in"
        className={styles.menu}
        onToggle={(event) => event.newState === 'open' && stand(event.currentTarget, opener.current)}
        onKeyDown={walk}
      >
        {mayFill && (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.choice}
            onClick={act(() => filling.mutate())}
          >
            Fill in what is empty by machine
          </button>
        )}
        {missing.length > 0 && (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.choice}
            onClick={act(() => setChoosing(true))}
          >
            Choose how it begins, and who translates…
          </button>
        )}
        {[...wanted, ...rest].map((language) => (
          <button
            key={language}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.choice}
            onClick={() => choose(language)}
          >
            <span>Make the {LANGUAGES[language].english} edition</span>
            <span lang={language} className={styles.name}>
              {wanted.includes(language) ? 'wanted' : LANGUAGES[language].name}
            </span>
          </button>
        ))}
      </div>
      {choosing && (
        <Suspense>
          <sheet.Part page={page} missing={[...wanted, ...rest]} onClose={close} />
        </Suspense>
      )}
      {making.isPending && <span role="status">Making it…</span>}
      {filling.isPending && <span role="status">The machine translates…</span>}
      {filling.data && <span role="status">{filling.data.why ?? filledWords(filling.data.filled)}</span>}
      {filling.isError && (
        <span role="alert" className={styles.refused}>
          {saying(filling.error)}
        </span>
      )}
      {making.isError && (
        <span role="alert" className={styles.refused}>
          {saying(making.error)}
        </span>
      )}
    </>
  )
}

const filledWords = (filled: number) =>
  filled === 0 ? 'Nothing was empty.' : `${filled} filled in by machine: read and confirm them.`

const choices = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]

/** Under the button that opened it, and inside the window. */
function stand(menu: HTMLElement, opener: HTMLElement | null) {
  const at = opener?.getBoundingClientRect()
  if (at) {
    menu.style.top = `${at.bottom + 4}px`
    menu.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - menu.offsetWidth - 8))}px`
  }
  choices(menu)[0]?.focus()
}

/** Arrows, Home, End and first letters, as menus do; Escape and Tab leave it. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const all = choices(event.currentTarget)
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to = (index: number) => {
    event.preventDefault()
    all[(index + all.length) % all.length]?.focus()
  }
  if (event.key === 'ArrowDown') to(at + 1)
  else if (event.key === 'ArrowUp') to(at < 0 ? -1 : at - 1)
  else if (event.key === 'Home') to(0)
  else if (event.key === 'End') to(-1)
  else if (event.key === 'Tab') event.currentTarget.hidePopover()
  // The panel beside the copy listens for Escape too; this one is spoken for.
  else if (event.key === 'Escape') event.stopPropagation()
}
