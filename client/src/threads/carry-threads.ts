import {
  arrivedIn,
  type Carried,
  type CutWords,
  carry,
  cutBy,
  isOfWords,
  Places,
} from '@copydesk/shared/threads'
import type { Transaction } from 'yjs'
import { newActId } from '../acts/new-act-id.ts'
import type { FieldEditor } from '../editor/index.ts'
import type { ThreadDesk } from './thread-desk.ts'

/** What was cut last on this page, and not put in yet. */
const cuts = new WeakMap<ThreadDesk, CutWords>()

/**
 * Lets threads go with words that are cut and put in elsewhere in their edition. The browser says what is a cut and what
 * a paste; what they changed is read from the shared text. Returns how to stop.
 */
export function carryThreads(desk: ThreadDesk, { editor, binding, field }: FieldEditor): () => void {
  const { doc } = binding.page
  let doing: 'cut' | 'paste' | null = null
  const begin = ({ type }: Event) => {
    doing = type === 'cut' ? 'cut' : 'paste'
    // What the browser says is over when all of its hearers have been called.
    setTimeout(() => {
      doing = null
    })
  }
  const changed = (transaction: Transaction) => {
    if (doing === null || transaction.origin !== binding) return
    if (doing === 'cut') {
      const cut = cutBy(transaction, field)
      if (cut) cuts.set(desk, cut)
      return
    }
    const cut = cuts.get(desk)
    const carried = cut && arrivedIn(transaction, field, cut)
    if (!carried) return
    cuts.delete(desk)
    // The transaction is not over: what it wrote is told of when it is.
    queueMicrotask(() => tell(desk, doc, carried))
  }
  const { dom } = editor.view
  // Before the editor hears of it.
  for (const type of ['cut', 'paste'] as const) dom.addEventListener(type, begin, true)
  doc.on('afterTransaction', changed)
  return () => {
    for (const type of ['cut', 'paste'] as const) dom.removeEventListener(type, begin, true)
    doc.off('afterTransaction', changed)
  }
}

function tell(desk: ThreadDesk, doc: Transaction['doc'], carried: Carried): void {
  const places = new Places(doc)
  for (const { thread } of desk.now.threads) {
    const { subject } = thread
    if (!isOfWords(subject)) continue
    const ranges = carry(subject.ranges, carried, (id) => places.firstOf(id))
    if (ranges.length > 0)
      desk.queue?.add({
        ...{ act: 'carry', id: newActId(), thread: thread.id },
        ranges: ranges.map((range): [number, number, number] => [...range]),
      })
  }
}
