import { GIVEN_NAMES } from '../given-names.ts'
import { folded } from '../latin-of.ts'
import { COMPANY } from '../organisations/company-words.ts'
import type { Capitals, Word } from './capitals-in.ts'

/** What English and its neighbours write with a capital, and translate. */
export const TRANSLATED =
  /^(?:the|a|an|in|on|at|for|from|with|and|but|of|this|that|these|two|three|four|some|its|his|her|their|mr|mrs|ms|dr|sir|lord|president|prime|minister|chancellor|governor|mayor|senator|judge|justice|general|colonel|captain|king|queen|prince|pope|bishop|professor|chairman|chief|secretary|foreign|finance|interior|defence|defense|oil|energy|health|justice|attorney|commissioner|director|north|south|east|west|northern|southern|eastern|western|central|new|great|upper|lower|lake|mount|river|saint|st|san|santa|street|road|square|airport|city|county|province|prefecture|state|republic|federal|national|international|supreme|court|parliament|congress|senate|house|cup|league|open|games|war|day|week|high|le|la|les|un|une|el|los|las|der|die|das|ein|eine|il|lo|gli|o|os|as|uma|um|monsieur|madame|herr|frau|señor|señora|ministre|ministerin|president|präsident|präsidentin|presidente|premier)$/i
const ROLE_BEFORE =
  /(?:minister|spokesman|spokeswoman|spokesperson|executive|chairman|chairwoman|president|analyst|lawyer|judge|mayor|governor|engineer|coach|captain|officer|director|leader|secretary|commissioner|professor|colonel|general|actor|actress|singer|striker|midfielder|goalkeeper|driver|farmer|widow|teacher|doctor|economist|resident|passenger|researcher|scientist|negotiators?|counterpart|senator|lawmaker|prosecutor|manager|founder|owner|author|writer|trader|ministre|porte-parole|directeur|directrice|avocate?|président|présidente|maire|juge|entraîneur|ministro|ministra|portavoz|abogad[oa]|alcalde|alcaldesa|director|directora|porta-voz|advogad[oa]|diretor|diretora|portavoce|avvocato|sindaco|allenatore|sprecher|sprecherin|anwalt|anwältin|chef|chefin|trainer|bürgermeister|partner|verlegerin|kollegin|kollege)\s*$/i
const SAID_BEHIND =
  /^,? ?(?:\d\d,|said|says|told|added|added|sagte|dit|a dit|a déclaré|dijo|disse|ha detto|zei|who|aged)/

/** Titles before a name and genitives behind it are no part of it. */
export function nameIn({ words, initial }: Capitals): Word[] {
  // That many capitals are a headline, or a list.
  if (words.length > 12) return []
  let from = 0
  while (
    from < words.length &&
    (TRANSLATED.test(words[from]?.text ?? '') ||
      (initial && from === 0 && words.length > 2 && !isGiven(words[0])))
  )
    from += 1
  return words
    .slice(from)
    .map((word) => ({ ...word, text: word.text.replace(/['’]s$/, '').replace(/^[dlDL]['’](?=\p{Lu})/u, '') }))
}

export const isGiven = (word: Word | undefined): boolean =>
  word !== undefined &&
  (GIVEN_NAMES.has(folded(word.text)) || GIVEN_NAMES.has(folded(word.text.split('-')[0] ?? '')))

export function isPerson(text: string, { from, to }: Capitals, name: readonly Word[]): boolean {
  const proper = name.filter(({ text: word }) => /^\p{Lu}/u.test(word))
  if (proper.length < 2 || proper.length > 4 || proper.some(({ text: word }) => COMPANY.test(folded(word))))
    return false
  if (proper.slice(0, -1).some(isGiven)) return true
  const first = name[0]?.from ?? from
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, first - 30), first)) ||
    (first > from &&
      /minister|judge|mayor|governor|president|commissioner|colonel|general|professor|dr$/i.test(
        text.slice(from, first).trim(),
      )) ||
    SAID_BEHIND.test(text.slice(to, to + 14))
  )
}
