import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { typed } from '@copydesk/shared/translation'
import { useMe } from '../session/use-me.ts'
import { Tick } from '../ui/tick.tsx'
import { chooseTypesetting, useTypesetting } from './typesetting.ts'

/** Says that signs are set while one types, and is where whoever wants plain ones switches that off. */
export function TypesettingTick({ language }: { language: Language }) {
  const { id } = useMe().person
  const open = typed('', '"', language).text.trim()
  const close = typed(`${open}x`, '"', language).text.trim()
  return (
    <Tick
      isTicked={useTypesetting(id)}
      onChange={(on) => chooseTypesetting(id, on)}
      help={`${open} ${close} by the plain key, and the spaces around signs. Backspace gives back what you typed.`}
    >
      Set signs as {LANGUAGES[language].english} does while I type
    </Tick>
  )
}
