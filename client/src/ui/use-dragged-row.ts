import { type DragEvent, type KeyboardEvent, useRef } from 'react'
import styles from './dragged-row.module.css'

interface Wanted {
  movable: boolean
  /** What it is called where it is dropped outside. */
  name: string
  onStep: (by: -1 | 1) => void
  onDrag: () => void
  /** Something is held over it: over its lower half, or its upper. */
  onOver: (below: boolean) => void
  onDrop: () => void
  onEnd: () => void
}

/**
 * A row that is dragged by its grip, or moved with Alt and an arrow from anywhere in it. Its `data-mark` says where what
 * is held would land, and `--mark` how far from its sides that is drawn.
 */
export function useDraggedRow({ movable, name, onStep, onDrag, onOver, onDrop, onEnd }: Wanted) {
  const row = useRef<HTMLLIElement>(null)
  return {
    looks: { row: styles.row, grip: styles.grip },
    row: {
      ref: row,
      onKeyDownCapture: (event: KeyboardEvent) => {
        if (!movable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        event.stopPropagation()
        onStep(event.key === 'ArrowUp' ? -1 : 1)
      },
      onDragOver: movable
        ? (event: DragEvent) => {
            const box = row.current?.getBoundingClientRect()
            if (!box) return
            event.preventDefault()
            onOver(event.clientY > box.top + box.height / 2)
          }
        : undefined,
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        onDrop()
      },
    },
    grip: {
      draggable: true,
      onDragStart: ({ dataTransfer }: DragEvent) => {
        dataTransfer.effectAllowed = 'move'
        dataTransfer.setData('text/plain', name)
        if (row.current) dataTransfer.setDragImage(row.current, 12, 12)
        onDrag()
      },
      onDragEnd: onEnd,
      'aria-hidden': true,
    },
  } as const
}
