/* A page with the three fields of one edition, for the browser tests: who and which room stand in the address. */
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/inter'
import '../../ui/tokens.css'
import '../../ui/base.css'
import { blocksForReaders, FIELDS, type Field, groupsOf } from '@copydesk/shared/copy'
import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CopyField, type FieldEditor } from '../index.ts'
import type { EditionInHand } from '../shared-edition.ts'
import { drawSuggestions } from '../suggestions/draw-suggestions.ts'
import { SuggestionWriter } from '../suggestions/suggestion-writer.ts'
import { CopyToolbar } from '../toolbar/copy-toolbar.tsx'
import { joinRoom } from './join-room.ts'
import { withoutSharing } from './without-sharing.ts'

const asked = new URLSearchParams(location.search)
const { edition, provider, synced } = joinRoom(asked.get('server') ?? '', asked.get('room') ?? '', {
  id: asked.get('name') ?? 'nobody',
  name: asked.get('name') ?? 'Nobody',
  color: Number(asked.get('color') ?? 0),
})

const opened = new Map<Field, FieldEditor>()
const LABELS = { headline: 'Headline', standfirst: 'Standfirst', body: 'Body' }

function Page({ edition: hand }: { edition: EditionInHand }) {
  const [active, setActive] = useState<FieldEditor | null>(null)
  const ready = useRef((field: Field, editor: FieldEditor | null) => {
    if (editor) {
      opened.set(field, editor)
      if (field === 'body') setActive(editor)
    } else opened.delete(field)
  })
  const leave = (field: Field, to: 'next' | 'previous') => {
    const next = opened.get(FIELDS[FIELDS.indexOf(field) + (to === 'next' ? 1 : -1)] ?? field)
    if (!next || next.field === field) return false
    return next.editor.commands.focus(to === 'next' ? 'start' : 'end')
  }
  return (
    <div style={{ margin: '24px auto', width: 720 }}>
      <CopyToolbar editor={active} />
      {FIELDS.map((field) => (
        <CopyField
          key={field}
          edition={hand}
          field={field}
          label={LABELS[field]}
          placeholder={LABELS[field]}
          language="en"
          editable={asked.get('reader') === null}
          onLeave={(to) => leave(field, to)}
          onReady={(editor) => ready.current(field, editor)}
        />
      ))}
    </div>
  )
}

await synced
const root = createRoot(document.getElementById('root') as HTMLElement)
root.render(<Page edition={edition} />)

/** Puts an editor of the same words, shared with nobody, in the place of the body's. */
function stopSharing(): void {
  const content = opened.get('body')?.editor.getJSON() ?? {}
  const looks = document.querySelector('[data-field=body] > div')?.className ?? ''
  root.unmount()
  provider.destroy()
  const field = document.createElement('div')
  field.dataset.field = 'body'
  field.style.cssText = 'margin: 24px auto; width: 720px'
  const mount = document.createElement('div')
  mount.className = looks
  field.append(mount)
  document.body.append(field)
  Object.assign(globalThis, { alone: withoutSharing(mount, content) })
}

/** What refused to be suggested, in its words. */
const refused: string[] = []
const stops: (() => void)[] = []

/** From now on what is done to the body is suggested, or written again. */
function suggest(on: boolean): void {
  const field = opened.get('body')
  for (const stop of stops.splice(0)) stop()
  if (!field || !on) return
  const writer = new SuggestionWriter(field.editor.view, edition.doc, {
    person: asked.get('name') ?? 'nobody',
    mayWrite: true,
    refused: (why) => refused.push(why),
  })
  field.binding.suggesting = writer
  stops.push(() => {
    field.binding.suggesting = null
    writer.close()
  })
}

/** Draws what is suggested in the body, whoever suggests. */
function drawSuggested(): void {
  const field = opened.get('body')
  field?.editor.registerPlugin(
    drawSuggestions(field.binding.page, (name) => ({ name, color: name.length % 12 })),
  )
}

/** The body as readers get it, and how much is suggested in it. */
const readers = () =>
  blocksForReaders(edition.doc, 'body').map(({ runs }) => runs.map(({ text }) => text).join(''))
const suggestions = () => groupsOf(edition.doc).length

Object.assign(globalThis, {
  opened,
  provider,
  edition,
  stopSharing,
  suggest,
  drawSuggested,
  readers,
  suggestions,
  refused,
})
