import type { View } from '@copydesk/shared/views'
import { Link, useRouter } from '@tanstack/react-router'
import { Link2, Pencil, Save, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { formSends } from '../../ui/form-sends.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Filters } from '../filters.ts'
import { differs, keptOf, searchOf } from './kept-filters.ts'
import type { ViewActs } from './use-view-acts.ts'
import styles from './views-menu.module.css'

interface Props {
  view: View
  isCurrent: boolean
  mayChange: boolean
  /** What the list is narrowed to now. */
  filters: Filters
  acts: ViewActs
  onOpened: () => void
}

/** A saved view: its name leads to it; what can be done with it stands beside. */
export function ViewLine({ view, isCurrent, mayChange, filters, acts, onOpened }: Props) {
  const router = useRouter()
  const [isRenaming, setRenaming] = useState(false)
  const [copied, setCopied] = useState(false)
  const { id, name } = view
  const copy = () => {
    const { href } = router.buildLocation({ to: '/', search: searchOf(view) })
    void navigator.clipboard.writeText(window.location.origin + href).then(() => setCopied(true))
  }
  if (isRenaming)
    return (
      <li className={styles.line}>
        <NameField
          name={name}
          onName={(next) => {
            setRenaming(false)
            if (next && next !== name) acts.change({ id, name: next })
          }}
        />
      </li>
    )
  return (
    <li className={styles.line} data-current={isCurrent || undefined}>
      <Link
        to="/"
        search={searchOf(view)}
        className={styles.name}
        activeOptions={{ exact: true, includeSearch: true }}
        onClick={onOpened}
        dir="auto"
      >
        {name}
      </Link>
      {isCurrent && mayChange && differs(view, filters) && (
        <IconButton
          label={`Keep in ${name} what is shown now`}
          icon={Save}
          size={14}
          onPress={() => acts.change({ id, filters: keptOf(filters) })}
        />
      )}
      <IconButton
        label={copied ? 'The link is copied' : `Copy the link to ${name}`}
        icon={Link2}
        size={14}
        onPress={copy}
      />
      {mayChange && (
        <>
          <IconButton label={`Rename ${name}`} icon={Pencil} size={13} onPress={() => setRenaming(true)} />
          <IconButton label={`Remove ${name}`} icon={X} size={14} onPress={() => acts.remove(view)} />
        </>
      )}
    </li>
  )
}

function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const [typed, setTyped] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className={styles.rename}
      {...formSends(
        () => onName(typed.trim()),
        () => onName(name),
      )}
    >
      <input
        ref={field}
        className={styles.input}
        aria-label={`New name of ${name}`}
        value={typed}
        maxLength={60}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => onName(typed.trim())}
      />
    </form>
  )
}
