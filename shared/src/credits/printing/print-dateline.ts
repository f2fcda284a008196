import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import type { Dateline } from './printed-credit.ts'

/** `TOKYO, March 15 (Agency) –`; small capitals are the page's affair. Empty when nothing is known. */
export function printDateline(
  dateline: Dateline,
  language: CreditLanguage,
  style: HouseStyle = language.styles[0],
): string {
  const place = dateline.place.trim()
  const parts: Record<string, string> = {
    place: style.dateline.capitals ? shouted(place, language.tag) : place,
    date: dateInWords(dateline.date.trim(), language, style.dateline.date),
    agency: dateline.agency.trim(),
  }
  if (Object.values(parts).every((part) => part === '')) return ''
  let begun = false
  return style.dateline.form
    .replace(
      /<([^<>{}]*)\{(place|date|agency)\}([^<>{}]*)>/gu,
      (_all, before: string, name: string, behind: string) => {
        const part = parts[name] ?? ''
        if (part === '') return ''
        // What divided it from a part that is missing goes with that part; a bracket does not.
        const printed = (begun ? before : before.replace(/^[\s,،、=＝—-]+/u, '')) + part + behind
        begun = true
        return printed
      },
    )
    .trim()
}

/** A dateline's town in capitals; a state or country behind it stays as it is: "FORT WAYNE, Ind." */
function shouted(place: string, language: string): string {
  const [town = '', ...behind] = place.split(',')
  return [town.toLocaleUpperCase(language), ...behind].join(',')
}

/** `2026-03-15` in the language's words; anything else as it stands, for a person typed it so. */
function dateInWords(date: string, language: CreditLanguage, form: string): string {
  const read = /^\d{4}-(\d\d)-(\d\d)$/.exec(date)
  const month = Number(read?.[1]) - 1
  const day = Number(read?.[2])
  if (read === null || month < 0 || month > 11 || day < 1 || day > 31) return date
  const words: Record<string, string> = {
    day: day === 1 ? (language.firstDay ?? '1') : String(day),
    month: language.months[month] ?? '',
    number: String(month + 1),
  }
  return form.replace(/\{(day|month|number)\}/gu, (_all, name: string) => words[name] ?? '')
}
