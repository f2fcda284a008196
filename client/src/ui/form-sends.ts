import type { FormEvent, KeyboardEvent } from 'react'

/**
 * For a form: its button sends it, and so does Ctrl+Enter anywhere in it; Escape leaves it, where it can be left.
 * What the form takes, the page around it does not hear.
 */
export function formSends(send: () => void, leave?: () => void) {
  const acts = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) return send
    return key === 'Escape' ? leave : undefined
  }
  return {
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      send()
    },
    onKeyDown: (event: KeyboardEvent) => {
      const act = acts(event)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
  }
}
