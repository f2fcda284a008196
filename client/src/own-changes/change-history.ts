import * as Y from 'yjs'

/** What stands beside the text, by the panel in which it is changed. */
export type Beside = 'credits' | 'fields'

/** A breath: letters that follow each other faster are one change. */
const ONE_CHANGE_MS = 400

/** Values of the shared document that are changed where the credits are. */
const WITH_CREDITS: ReadonlySet<unknown> = new Set(['credit.line', 'credit.instead'])

const histories = {
  credits: new WeakMap<Y.Doc, Y.UndoManager>(),
  fields: new WeakMap<Y.Doc, Y.UndoManager>(),
}

/**
 * The history of one's own changes beside the text, since its panel was opened first on this page: one for the credits,
 * one for the short values. Nothing of it reaches into the text, whose fields have histories of their own.
 */
export function changeHistory(doc: Y.Doc, of: Beside): Y.UndoManager {
  const known = histories[of].get(doc)
  if (known) return known
  const [credits, fields] = [doc.getMap('credits'), doc.getMap('fields')]
  const concerns = ({ local, changed }: Y.Transaction): boolean => {
    if (!local) return false
    const keys = [...changed].flatMap(([root, own]) => (Object.is(root, fields) ? [...own] : []))
    if (of === 'fields') return keys.some((key) => !WITH_CREDITS.has(key))
    return (
      keys.some((key) => WITH_CREDITS.has(key)) ||
      [...changed.keys()].some((root) => Object.is(root, credits))
    )
  }
  // What the page itself writes has no origin; the line, the local copy and the editor's fields have theirs.
  const history = new Y.UndoManager(of === 'credits' ? [credits, fields] : [fields], {
    captureTimeout: ONE_CHANGE_MS,
    captureTransaction: concerns,
  })
  histories[of].set(doc, history)
  return history
}
