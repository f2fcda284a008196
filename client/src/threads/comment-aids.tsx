import { FIELDS } from '@copydesk/shared/copy'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Fields } from '../story/use-fields.ts'
import type { SharedEdition } from '../sync/index.ts'
import { carryThreads } from './carry-threads.ts'
import { highlightThreads } from './highlight-threads.ts'
import './highlights.css'
import { selectionSubject } from './selection-subject.ts'
import { settleThread } from './settle-thread.ts'
import { isOpen } from './shown-threads.ts'
import type { PlacedThread, ThreadDesk } from './thread-desk.ts'
import { threadKeyOf } from './thread-keys.ts'
import { useKeepThreads } from './use-keep-threads.ts'
import { pieceOnPage, showWords } from './words-on-page.ts'

interface Props {
  edition: string
  shared: SharedEdition
  fields: Fields
  /** Opens the panel. */
  onShow: () => void
  /** Whose threads have a panel here; those of an original beside its localization are only drawn. */
  isOwn: boolean
}

/** Draws nothing of its own: keeps the comments of an edition, shows where they stand, and hears their keys. */
export function CommentAids({ edition, shared, fields, onShow, isOwn }: Props) {
  const desk = useKeepThreads(edition, shared)
  const name = isOwn ? 'comment' : 'comment-original'
  const show = useRef(onShow)
  show.current = onShow
  useEffect(() => {
    const draw = () => highlightThreads(fields, desk, name)
    draw()
    return desk.subscribe(draw)
  }, [desk, fields, name])
  // What is gone is drawn no more.
  useEffect(() => () => highlightThreads({ ready: {} } as Fields, desk, name), [desk, name])
  useEffect(() => {
    const editors = FIELDS.flatMap((field) => fields.ready[field] ?? [])
    const stops = editors.map((editor) => {
      const { dom } = editor.editor.view
      const clicked = () => {
        const { empty, head } = editor.editor.state.selection
        const hit = empty ? threadAt(desk, fields, editor, head) : null
        if (!hit) return
        desk.keepsFocus = dom
        desk.activate(hit)
        if (isOwn) show.current()
      }
      dom.addEventListener('click', clicked)
      const stopCarrying = carryThreads(desk, editor)
      return () => {
        dom.removeEventListener('click', clicked)
        stopCarrying()
      }
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [desk, fields, isOwn])
  useEffect(() => {
    if (!isOwn) return
    const pressed = (event: KeyboardEvent) => {
      const key = threadKeyOf(event)
      if (!key) return
      event.preventDefault()
      const here = desk.active ?? atCaret(desk, fields)
      switch (key) {
        case 'comment': {
          const subject = fields.active ? selectionSubject(fields.active) : null
          const draft = { subject: subject ?? { on: 'edition' as const }, query: false, askedFrom: null }
          desk.set({ draft, active: null, wanted: null })
          show.current()
          return
        }
        case 'next':
        case 'previous': {
          const next = nextOf(desk, key, atCaret(desk, fields))
          if (!next) return
          desk.activate(next.thread.id, 'look')
          showWords(fields, next.pieces)
          show.current()
          return
        }
        case 'reply':
          if (!here) return
          desk.activate(here.thread.id, 'reply')
          show.current()
          return
        case 'resolve':
          if (here) settleThread(desk, here.thread)
          return
        default:
          key satisfies never
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [desk, fields, isOwn])
  useWantedThread(desk, fields, isOwn, show)
  return null
}

/** The thread that the address asks for, once it is here. */
function useWantedThread(
  desk: ThreadDesk,
  fields: Fields,
  isOwn: boolean,
  show: { readonly current: () => void },
) {
  const wanted = useLocation({ select: ({ search }) => (search as { thread?: unknown }).thread })
  const key = useLocation({ select: ({ state }) => state.__TSR_key })
  const shown = useRef<unknown>(null)
  useEffect(() => {
    if (wanted === undefined || !isOwn) return
    const look = () => {
      const asked = `${key} ${wanted}`
      const found = desk.now.threads.find(({ thread }) => thread.id === String(wanted))
      if (!found || shown.current === asked) return
      shown.current = asked
      desk.activate(found.thread.id, 'look')
      showWords(fields, found.pieces)
      show.current()
    }
    look()
    return desk.subscribe(look)
  }, [wanted, key, desk, fields, isOwn, show])
}

/** The innermost thread whose words are at a place of the page. */
function threadAt(
  desk: ThreadDesk,
  fields: Fields,
  editor: Fields['active'],
  position: number,
): string | null {
  let best: { id: string; length: number } | null = null
  for (const { thread, pieces } of desk.now.threads) {
    if (thread.resolved || thread.subject.on !== 'stretch') continue
    for (const piece of pieces ?? []) {
      const place = pieceOnPage(fields, piece)
      if (!place || place.editor !== editor || position < place.from || position > place.to) continue
      const length = place.to - place.from
      if (!best || length < best.length) best = { id: thread.id, length }
    }
  }
  return best?.id ?? null
}

function atCaret(desk: ThreadDesk, fields: Fields): PlacedThread | null {
  const { active } = fields
  if (!active || active.editor.isDestroyed) return null
  const id = threadAt(desk, fields, active, active.editor.state.selection.head)
  return desk.now.threads.find(({ thread }) => thread.id === id) ?? null
}

function nextOf(desk: ThreadDesk, to: 'next' | 'previous', caret: PlacedThread | null): PlacedThread | null {
  const open = desk.now.threads.filter(isOpen)
  if (open.length === 0) return null
  const at = open.findIndex(({ thread }) => thread.id === (desk.now.active ?? caret?.thread.id))
  const next = at < 0 ? (to === 'next' ? 0 : open.length - 1) : at + (to === 'next' ? 1 : -1)
  return open[(next + open.length) % open.length] ?? null
}
