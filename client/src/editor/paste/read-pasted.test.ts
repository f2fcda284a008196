import { seedCopy } from '@copydesk/shared/copy'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'

test('what is pasted before it can be read is read as soon as it can', async () => {
  const doc = new Y.Doc()
  seedCopy(doc, { headline: '', standfirst: '', body: [{ id: 'p0', kind: 'paragraph', text: '' }] })
  // The page's own module asks for the reader when it opens a field: pasting comes in the same breath.
  const { Page } = await import('../testing/room.ts')
  vi.resetModules()
  const { dropWhenReady, pasteWhenReady } = await import('./read-pasted.ts')
  const { fieldEditor } = new Page(7, Y.encodeStateAsUpdate(doc))
  const { view } = fieldEditor.editor
  const brought = '<p>Tugs</p><ul><li><p>are in</p></li></ul>'
  const event = new Event('paste', { cancelable: true })
  Object.assign(event, {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? brought : '') },
  })
  const dropped = new Event('drop', { cancelable: true }) as DragEvent
  expect([dropWhenReady(dropped), dropped.defaultPrevented]).toEqual([true, true])
  expect(pasteWhenReady(view, event as ClipboardEvent)).toBe(true)
  expect(event.defaultPrevented).toBe(true)
  await expect
    .poll(() => view.state.doc.children.map((block) => `${block.attrs.kind}: ${block.textContent}`))
    .toEqual(['paragraph: Tugs', 'bullet: are in'])
  expect(pasteWhenReady(view, event as ClipboardEvent)).toBe(false)
  expect(dropWhenReady(dropped)).toBe(false)
  fieldEditor.close()
})
