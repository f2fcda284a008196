import type { Folded } from './fold.ts'
import type { Token } from './token.ts'

/** A stretch between boundaries: what gave it a role, and its people; verbs stand behind theirs. */
export interface Clause {
  /** The sign that divided it from the one before; empty for a label or nothing. */
  opened: string
  label: Token | null
  /** People and what follows them up to the next verb; the last has none unless the clause ends with one. */
  parts: { tokens: Token[]; verb: Token | null }[]
}

/** What may stand in brackets behind a name and belong to it. */
const ASIDE = new Set<Token['kind']>(['text', 'comma', 'at', 'slash', 'and', 'title'])
const LONGEST_ASIDE = 60

export interface Cutting {
  clauses: Clause[]
  /** Brackets that stand behind somebody, by where they open: they are part of their clause. */
  asides: ReadonlySet<number>
}

export function clausesIn(line: Folded, tokens: readonly Token[]): Cutting {
  const clauses: Clause[] = []
  const asides = new Set<number>()
  const begin = (opened: string, label: Token | null): Clause => {
    const clause: Clause = { opened, label, parts: [{ tokens: [], verb: null }] }
    clauses.push(clause)
    return clause
  }
  let clause = begin('', null)
  const verbAhead = verbsAhead(line, tokens)
  const part = () => clause.parts.at(-1) as Clause['parts'][number]
  const isEmpty = () => clause.parts.length === 1 && part().tokens.every((token) => token.kind === 'comma')
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.kind === 'label' || token.kind === 'none') {
      const said = clause.label === null && isEmpty() ? clause.opened : ''
      clause = begin(said, token)
    } else if (token.kind === 'after') {
      part().verb = token
      clause.parts.push({ tokens: [], verb: null })
    } else if (token.kind !== 'cut') part().tokens.push(token)
    else {
      const sign = line.bare[token.from] ?? ''
      const aside = sign === '(' && !isEmpty() ? asideAt(line, tokens, at) : 0
      // "A, in Nairobi; B, in Accra; and C contributed": one sentence, whose verb is still to come.
      const listed = sign === ';' && clause.label === null && verbAhead[at] === true && !isEmpty()
      if (listed) part().tokens.push({ ...token, kind: 'comma' })
      else if (aside > 0) {
        asides.add(token.from)
        part().tokens.push({ ...token, kind: 'text', to: (tokens[aside] as Token).to })
        at = aside
      } else if (sign === '\n' && runsOn(line, tokens, at, part().tokens))
        part().tokens.push({ ...token, kind: 'text' })
      else if (clause.label !== null && clause.label.kind === 'label' && isEmpty() && !'()[];'.includes(sign))
        continue
      else if (isEmpty() && clause.label === null) {
        clause.opened += sign
        part().tokens = []
      } else clause = begin(sign, null)
    }
  }
  return { clauses, asides }
}

/** For each token, whether a verb comes before the next label or the end of the sentence. */
function verbsAhead(line: Folded, tokens: readonly Token[]): boolean[] {
  const ahead: boolean[] = []
  let verb = false
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token
    ahead[at] = verb
    if (token.kind === 'after') verb = true
    else if (token.kind === 'label' || token.kind === 'none') verb = false
    else if (token.kind === 'cut' && line.bare[token.from] !== ';') verb = false
  }
  return ahead
}

/** Where the bracket that opens here closes, when nothing in it needs a clause of its own; else 0. */
function asideAt(line: Folded, tokens: readonly Token[], at: number): number {
  const from = (tokens[at] as Token).from
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next += 1) {
    const token = tokens[next] as Token
    if (token.to - from > LONGEST_ASIDE) return 0
    if (token.kind === 'cut') return line.bare[token.from] === ')' && next > at + 1 ? next : 0
    if (!ASIDE.has(token.kind)) return 0
  }
  return 0
}

/** "Joseph⏎Radford": a line that broke within a name. */
function runsOn(line: Folded, tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  const next = tokens[at + 1]
  if (last === undefined || next === undefined) return false
  if (last.kind === 'comma' || last.kind === 'and' || last.kind === 'at') return true
  if (last.kind !== 'text' || next.kind !== 'text') return next.kind === 'and' || next.kind === 'at'
  const word = (token: Token): string => line.text.slice(token.from, token.to).trim()
  return (
    /^\p{Lu}[\p{L}.'’-]*$/u.test(word(last)) &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(word(next)) &&
    !/^\p{Lu}+$/u.test(word(last))
  )
}
