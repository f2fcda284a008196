import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { type StoryRow, storyAddress } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { createLocalization } from '../api/stories.ts'
import styles from './new-edition-menu.module.css'

/**
 * Makes the edition in one more language: the original's blocks to write over, its credits by reference. The menu is
 * the browser's own popover, which spares the page the 20 kB that a drawn one would add before anybody can write.
 */
export function NewEditionMenu({ story, follows }: { story: StoryRow; follows: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const making = useMutation({
    mutationFn: (language: Language) => createLocalization(story.id, { language, follows }),
    onSuccess: async ({ edition }) => {
      void client.invalidateQueries({ queryKey: keys.stories })
      void client.invalidateQueries({ queryKey: keys.editions })
      await navigate({ to: storyAddress(edition) })
    },
  })
  const there = new Set(story.editions.map(({ language }) => language))
  const missing = (Object.keys(LANGUAGES) as Language[]).filter((language) => !there.has(language))
  const wanted = missing.filter((language) => story.languagesWanted.includes(language))
  const rest = missing.filter((language) => !wanted.includes(language))
  if (missing.length === 0) return null

  const choose = (language: Language) => {
    menu.current?.hidePopover()
    making.mutate(language)
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
        disabled={making.isPending}
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
      {making.isPending && <span role="status">Making it…</span>}
      {making.isError && (
        <span role="alert" className={styles.refused}>
          {saying(making.error)}
        </span>
      )}
    </>
  )
}

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
