import { FIELDS } from '@copydesk/shared/copy'
import { useEffect, useMemo } from 'react'
import type { Fields } from '../story/use-fields.ts'
import type { AuthorBook } from './author-book.ts'
import { WriterColours, type WriterLook } from './writer-colours.ts'
import { WrittenField } from './written-field.ts'

/**
 * The fields of the copy with who wrote what in them, coloured while this is shown.
 * @param onGuess some of what is shown was typed since the server was asked.
 */
export function useWrittenFields(
  { ready }: Pick<Fields, 'ready'>,
  book: AuthorBook,
  lookOf: (person: string) => WriterLook | null,
  onGuess: () => void,
): readonly WrittenField[] {
  const written = useMemo(
    () =>
      FIELDS.flatMap((name) => {
        const field = ready[name]
        return field ? [new WrittenField(field, book)] : []
      }),
    [ready, book],
  )
  useEffect(() => {
    const colours = written.map((field) => new WriterColours(field, lookOf))
    let frame = 0
    const draw = () => {
      frame = 0
      if (colours.map((one) => one.draw()).includes(true)) onGuess()
    }
    // Many a transaction of one key are drawn once.
    const soon = () => {
      frame ||= requestAnimationFrame(draw)
    }
    draw()
    for (const { field } of written) field.editor.on('transaction', soon)
    return () => {
      cancelAnimationFrame(frame)
      for (const { field } of written) field.editor.off('transaction', soon)
      for (const one of colours) one.stop()
    }
  }, [written, lookOf, onGuess])
  return written
}
