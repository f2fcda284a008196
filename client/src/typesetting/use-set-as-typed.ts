import { useEffect } from 'react'
import { setAsTyped } from '../editor/typesetting/set-as-typed.ts'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import { useTypesetting } from './typesetting.ts'

/** Sets what is typed as the language prints it, for whoever has not switched that off. */
export function useSetAsTyped({ ready: { headline, standfirst, body } }: Fields, language: string): void {
  const on = useTypesetting(useMe().person.id)
  useEffect(() => {
    if (!on) return
    const editors = [headline, standfirst, body]
    for (const editor of editors) if (editor) editor.typesetting = setAsTyped(language)
    return () => {
      for (const editor of editors) if (editor) editor.typesetting = null
    }
  }, [on, headline, standfirst, body, language])
}
