import { FIELDS, hashOf, type PublishableCopy, publishableCopy } from '@copydesk/shared/copy'
import type { Furniture } from '@copydesk/shared/credits'
import { type Differences, differences, emptyCopy } from '@copydesk/shared/review'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import type { FieldEditor } from '../../editor/index.ts'
import type { Fields } from '../../story/use-fields.ts'
import { changesDrawing, removeDrawing, showChanges } from './draw-changes.ts'
import { placeChanges } from './place-changes.ts'
import type { StandingBlock } from './readers-place.ts'

/** The copy that is on the page, as it would go out, and what is different in it. */
export interface OnPage {
  copy: PublishableCopy
  hash: string
  found: Differences
  /** It is compared with something. */
  isCompared: boolean
}

/** Hands that type are not held up: it is compared when they rest, and now and then while they do not. */
const REST_MS = 150
const LONGEST_MS = 700

interface Compared {
  doc: Doc
  fields: Fields
  /** Null until it can be printed. */
  furniture: Furniture | null
  origin: PublishableCopy['origin'] | null
  /** Null: nothing was filed yet. Undefined: it is on its way. */
  base: PublishableCopy | null | undefined
  /** Changes are drawn over the copy. */
  drawn: boolean
}

/** Keeps what changed drawn over the copy while people write it. Null until it can be said what would go out. */
export function useChanges({ doc, fields, furniture, origin, base, drawn }: Compared): OnPage | null {
  const { headline, standfirst, body } = fields.ready
  const [onPage, setOnPage] = useState<OnPage | null>(null)
  useEffect(() => {
    const editors = [headline, standfirst, body].filter((one) => one !== undefined)
    for (const { editor } of editors) editor.registerPlugin(changesDrawing())
    return () => {
      for (const one of editors) removeDrawing(one)
    }
  }, [headline, standfirst, body])
  useEffect(() => {
    if (!furniture || !headline || !standfirst || !body || base === undefined) return
    const editors = { headline, standfirst, body }
    let timer: ReturnType<typeof setTimeout> | undefined
    let since = 0
    const compare = () => {
      since = 0
      const all = Object.values(editors)
      if (all.some(({ editor }) => editor.isDestroyed)) return
      // An input method loses its place when anything is drawn around its word.
      if (all.some(({ editor }) => editor.view.composing)) return changed()
      const copy = publishableCopy(doc, { ...furniture, origin: origin ?? null })
      const found = differences(base ?? emptyCopy(copy), copy)
      setOnPage({ copy, hash: hashOf(copy), found, isCompared: base !== null })
      const changes =
        drawn && base !== null
          ? placeChanges(found, copy, {
              headline: standingIn(headline),
              standfirst: standingIn(standfirst),
              body: standingIn(body),
            })
          : []
      for (const field of FIELDS)
        showChanges(
          editors[field].editor.view,
          changes.filter((change) => change.field === field),
        )
    }
    const changed = () => {
      since ||= Date.now()
      clearTimeout(timer)
      timer = setTimeout(compare, Math.max(0, Math.min(REST_MS, since + LONGEST_MS - Date.now())))
    }
    compare()
    doc.on('update', changed)
    return () => {
      clearTimeout(timer)
      doc.off('update', changed)
    }
  }, [doc, furniture, origin, base, drawn, headline, standfirst, body])
  return onPage
}

function standingIn({ editor, binding: { page } }: FieldEditor): StandingBlock[] {
  const blocks: StandingBlock[] = []
  editor.state.doc.forEach((node, offset, row) => {
    if (node.attrs.gone) return
    const notes: [number, number][] = []
    node.forEach((words, from) => {
      if (words.marks.some(({ type }) => type.name === 'note')) notes.push([from, from + words.nodeSize])
    })
    blocks.push({
      at: offset + 1,
      text: node.textContent,
      isHidden: (at) => page.isOnlySuggested(row, at) || notes.some(([from, to]) => from <= at && at < to),
    })
  })
  return blocks
}
