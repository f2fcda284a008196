import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { typed } from '@copydesk/shared/translation'
import { useEffect } from 'react'
import { setAsTyped } from '../editor/typesetting/set-as-typed.ts'
import { useMe } from '../session/use-me.ts'
import styles from './story-foot.module.css'
import { chooseTypesetting, useTypesetting } from './typesetting.ts'
import type { Fields } from './use-fields.ts'

/** Sets what is typed as the language prints it; says so, and is switched off here by whoever wants plain signs. */
export function TypesettingSwitch({ fields, language }: { fields: Fields; language: Language }) {
  const { id } = useMe().person
  const on = useTypesetting(id)
  const { headline, standfirst, body } = fields.ready
  useEffect(() => {
    if (!on) return
    const editors = [headline, standfirst, body]
    for (const editor of editors) if (editor) editor.typesetting = setAsTyped(language)
    return () => {
      for (const editor of editors) if (editor) editor.typesetting = null
    }
  }, [on, headline, standfirst, body, language])
  const open = typed('', '"', language).text.trim()
  const close = typed(`${open}x`, '"', language).text.trim()
  const words = `Quotation marks and spaces as ${LANGUAGES[language].english} prints them, while you type`
  return (
    <button
      type="button"
      className={styles.typesetting}
      aria-pressed={on}
      aria-label={words}
      title={`${words}: ${on ? 'on' : 'off'}`}
      onClick={() => chooseTypesetting(id, !on)}
    >
      <span aria-hidden>
        {on ? open : '"'} {on ? close : '"'}
      </span>
    </button>
  )
}
