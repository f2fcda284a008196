import { FIELDS, rootsOf } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { PluginKey } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { personOf } from '../newsroom/person-of.ts'
import type { Fields } from '../story/use-fields.ts'

const drawing = () => import('../editor/suggestions/draw-suggestions.ts')
const writing = () => import('../editor/suggestions/suggestion-writer.ts')
/** So that it is there also when the line has gone. */
export const fetchSuggestionWriter = () => Promise.all([drawing(), writing()])

const NOT_DRAWN =
  'What is suggested in this copy cannot be told from it: a part of this page could not be fetched. Reload it before you go on.'

/** Draws what is suggested in the fields, from the first suggestion on, or once somebody suggests here. */
export function useDrawn(
  fields: Pick<Fields, 'ready'>,
  doc: Doc,
  people: readonly Person[],
  isOn: boolean,
  failed?: (why: string) => void,
): boolean {
  const { headline, standfirst, body } = fields.ready
  const [isAny, setAny] = useState(() => rootsOf(doc).annotations.size > 0)
  useEffect(() => {
    const { annotations } = rootsOf(doc)
    const look = () => setAny(annotations.size > 0)
    look()
    annotations.observe(look)
    return () => annotations.unobserve(look)
  }, [doc])
  const isWanted = isAny || isOn
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    let isLeft = false
    const drawn: (() => void)[] = []
    drawing().then(
      ({ drawSuggestions }) => {
        if (isLeft) return
        for (const field of [headline, standfirst, body]) {
          if (!field || field.editor.isDestroyed) continue
          const { binding } = field
          const suggesterOf = (id: string) => personOf(people, id)
          const plugin = drawSuggestions(binding.page, suggesterOf, () => binding.suggesting !== null)
          field.editor.registerPlugin(plugin)
          drawn.push(
            () => field.editor.isDestroyed || field.editor.unregisterPlugin(plugin.spec.key as PluginKey),
          )
        }
        setDrawn(true)
      },
      () => {
        if (!isLeft) failed?.(NOT_DRAWN)
      },
    )
    return () => {
      isLeft = true
      setDrawn(false)
      for (const stop of drawn) stop()
    }
  }, [isWanted, headline, standfirst, body, people, failed])
  return isDrawn
}

interface Suggester {
  person: string
  /** Null while one writes. */
  as: 'writer' | 'suggester' | null
  refused(why: string): void
  /** From now on what they do is written as it is meant. */
  begun(): void
}

/** While somebody suggests, what they do to the page is written as suggestions. */
export function useSuggestionWriter(
  { ready: { headline, standfirst, body } }: Pick<Fields, 'ready'>,
  doc: Doc,
  { person, as, refused, begun }: Suggester,
): void {
  useEffect(() => {
    if (as === null) return
    let isLeft = false
    const editors = [headline, standfirst, body].filter((field) => field !== undefined)
    const writtenIn = editors.find(({ editor }) => editor.isFocused)
    // What is typed before it can be written as a suggestion must not be written as copy.
    for (const { editor } of editors) editor.setEditable(false)
    const stops: (() => void)[] = editors.map(({ editor }) => () => {
      if (!editor.isDestroyed) editor.setEditable(as === 'writer')
    })
    writing().then(
      ({ SuggestionWriter }) => {
        if (isLeft) return
        for (const field of editors) {
          if (field.editor.isDestroyed) continue
          const writer = new SuggestionWriter(field.editor.view, doc, {
            person,
            mayWrite: as === 'writer',
            refused,
          })
          field.binding.suggesting = writer
          field.editor.setEditable(true)
          // What cannot be written in loses the focus: whoever switched by a key goes on where they were.
          if (field === writtenIn) field.editor.commands.focus()
          stops.push(() => {
            field.binding.suggesting = null
            writer.close()
          })
        }
        if (editors.length === FIELDS.length) begun()
      },
      () =>
        refused(
          'Suggesting could not be begun: a part of this page could not be fetched. Reload it to try again.',
        ),
    )
    return () => {
      isLeft = true
      for (const stop of stops) stop()
    }
  }, [headline, standfirst, body, doc, person, as, refused, begun])
}
