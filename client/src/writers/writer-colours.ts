import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { Run } from './author-book.ts'
import type { WrittenField } from './written-field.ts'

/** How a person's words look: one of the twelve colours for people, and a line that tells them apart without colour. */
export interface WriterLook {
  color: number
  line: number
}

interface Drawn {
  at: number
  ranges: [Highlight, Range][]
}

/**
 * Colours the words of the copy by their writers: the browser's own highlights, so that the editors' pages stay as they
 * are. A key costs its block, and a look at whether the others are the same.
 */
export class WriterColours {
  readonly #written: WrittenField
  readonly #lookOf: (person: string) => WriterLook | null
  readonly #drawn = new Map<Node, Drawn>()

  /** @param lookOf null for whose words are left as they are. */
  constructor(written: WrittenField, lookOf: (person: string) => WriterLook | null) {
    this.#written = written
    this.#lookOf = lookOf
  }

  /** Brings the colours up to what stands there. Gives whether some of it is a guess. */
  draw(): boolean {
    const { editor } = this.#written.field
    if (editor.isDestroyed || !('highlights' in CSS)) return false
    const gone = new Set(this.#drawn.keys())
    const isGuess = this.#written.each((node, at, runs) => {
      gone.delete(node)
      const before = this.#drawn.get(node)
      if (before && isWhole(before)) return
      this.#clear(node)
      this.#drawn.set(node, this.#colour(editor.view, at, runs))
    })
    for (const node of gone) this.#clear(node)
    return isGuess
  }

  stop(): void {
    for (const node of [...this.#drawn.keys()]) this.#clear(node)
  }

  #colour(view: EditorView, at: number, runs: readonly Run[]): Drawn {
    const ranges: Drawn['ranges'] = []
    let from = at + 1
    for (const { person, length } of runs) {
      const look = person === null ? null : this.#lookOf(person)
      if (look) {
        const range = rangeOf(view, from, from + length)
        for (const name of [`writer-color-${look.color % 12}`, `writer-line-${look.line}`]) {
          const highlight = highlightOf(name)
          highlight.add(range)
          ranges.push([highlight, range])
        }
      }
      from += length
    }
    return { at, ranges }
  }

  #clear(node: Node) {
    for (const [highlight, range] of this.#drawn.get(node)?.ranges ?? []) highlight.delete(range)
    this.#drawn.delete(node)
  }
}

/** A caret that others put there makes the editor draw words again: what was on the old ones is nowhere. */
const isWhole = ({ ranges }: Drawn): boolean => ranges.every(([, range]) => !range.collapsed)

function rangeOf(view: EditorView, from: number, to: number): Range {
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

function highlightOf(name: string): Highlight {
  const there = CSS.highlights.get(name)
  if (there) return there
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}
