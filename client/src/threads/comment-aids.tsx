import { FIELDS } from '@copydesk/shared/copy'
import type { EditionPage } from '@copydesk/shared/story'
import { waitsFor } from '@copydesk/shared/threads'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import type { SharedEdition } from '../sync/index.ts'
import { hearAsking, tellAsked } from './asked-originals.ts'
import { highlightThreads } from './highlight-threads.ts'
import './highlights.css'
import { NoteWriter } from '../writers/note-writer.tsx'
import { selectedField, selectionSubject } from './selection-subject.ts'
import { settleThread } from './settle-thread.ts'
import { tellShownDesk } from './shown-desk.ts'
import { isOpen } from './shown-threads.ts'
import type { PlacedThread, ThreadDesk } from './thread-desk.ts'
import { threadKeyOf } from './thread-keys.ts'
import { useKeepThreads } from './use-keep-threads.ts'
import { tellWaiting } from './waiting-count.ts'
import { pieceOnPage, showWords } from './words-on-page.ts'

interface Props {
  edition: string
  shared: SharedEdition
  fields: Fields
  /** Of the edition that the page is of. */
  page: EditionPage
  /** Opens the panel. */
  onShow: () => void
  /** Whose threads have a panel here; those of an original beside its localization are only drawn. */
  isOwn: boolean
}

/** Keeps the comments of an edition, shows where they stand, and hears their keys; of a note, whose it is. */
export function CommentAids({ edition, shared, fields, page, onShow, isOwn }: Props) {
  const desk = useKeepThreads(edition, shared)
  const name = isOwn ? 'comment' : 'comment-original'
  const show = useRef(onShow)
  show.current = onShow
  const me = useMe().person.id
  const mayWrite = page.may.write.allowed
  const localization = page.edition.id
  useEffect(() => {
    const count = () => {
      const { threads } = desk.now
      if (isOwn) tellWaiting(threads.filter(({ thread }) => waitsFor(thread, me, mayWrite)).length)
      else tellAsked(threads, localization)
    }
    count()
    return desk.subscribe(count)
  }, [desk, isOwn, me, mayWrite, localization])
  useEffect(() => {
    if (isOwn) return tellShownDesk({ edition, open: () => show.current() })
    return hearAsking(
      (begun) => {
        desk.set({ begun, active: null })
        show.current()
      },
      (thread) => {
        desk.activate(thread, 'look')
        show.current()
      },
    )
  }, [desk, edition, isOwn])
  useEffect(() => {
    let before = desk.now.active
    const draw = () => {
      highlightThreads(fields, desk, name)
      if (desk.now.active !== before) showWords(fields, desk.active?.pieces ?? null)
      before = desk.now.active
    }
    draw()
    return desk.subscribe(draw)
  }, [desk, fields, name])
  // What is gone is drawn no more.
  useEffect(() => () => highlightThreads({ ready: {} } as Fields, desk, name), [desk, name])
  useEffect(() => {
    const editors = FIELDS.flatMap((field) => fields.ready[field] ?? []).filter(
      ({ editor }) => !editor.isDestroyed,
    )
    const stops = editors.map((editor) => {
      const { dom } = editor.editor.view
      const clicked = () => {
        const { empty, head } = editor.editor.state.selection
        const hit = empty ? threadAt(desk, fields, editor, head) : null
        if (!hit) return
        desk.keepsFocus = dom
        desk.activate(hit)
        show.current()
      }
      dom.addEventListener('click', clicked)
      return () => dom.removeEventListener('click', clicked)
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [desk, fields])
  useEffect(() => {
    if (!isOwn) return
    const pressed = (event: KeyboardEvent) => {
      const key = threadKeyOf(event)
      if (!key) return
      event.preventDefault()
      const here = desk.active ?? atCaret(desk, fields)
      switch (key) {
        case 'comment': {
          const begun = { subject: selectionSubject(fields), query: false, askedFrom: null }
          desk.set({ begun, active: null, wanted: null })
          show.current()
          return
        }
        case 'next':
        case 'previous': {
          const next = nextOf(desk, key, atCaret(desk, fields))
          if (!next) return
          desk.activate(next.thread.id, 'look')
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
  useWantedThread(desk, isOwn, show)
  return isOwn ? <NoteWriter {...{ edition, shared, fields }} /> : null
}

/** The thread that the address asks for, once it is here. */
function useWantedThread(desk: ThreadDesk, isOwn: boolean, show: { readonly current: () => void }) {
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
      show.current()
    }
    look()
    return desk.subscribe(look)
  }, [wanted, key, desk, isOwn, show])
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
  const active = selectedField(fields)
  if (!active) return null
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
