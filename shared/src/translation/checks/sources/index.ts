import type { FoundLoss } from '../../finding.ts'
import type { SourceCount } from '../../reading/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Check, passage } from '../check.ts'

/** "Two officials and a diplomat": one more, who stands right behind. */
function joinedTo({ tokens, language }: Reading, count: SourceCount): { to: number } | undefined {
  const index = tokens.findIndex(({ from }) => from >= count.to)
  if (index === -1 || language?.script === 'packed') return undefined
  for (let at = index; at < Math.min(index + 2, tokens.length); at += 1) {
    if (tokens[at]?.kind !== 'and' || tokens[at]?.text === '-') continue
    for (let next = at + 1; next < Math.min(at + 6, tokens.length); next += 1) {
      const token = tokens[next]
      if (!token || token.kind === 'sign') return undefined
      if (token.kind === 'cardinal' && token.value > 1) return undefined
      if (token.kind === 'source') return token
    }
  }
  return undefined
}

export const sources: Check = ({ original, localized }) => {
  const [ours, theirs] = [original.sources, localized.sources]
  const losses: FoundLoss[] = []
  const left = theirs.filter((other) => !ours.some(({ count }) => count === other.count))
  const total = (counts: readonly SourceCount[]): number => counts.reduce((sum, { count }) => sum + count, 0)
  const someone = localized.tokens.find(({ kind }) => kind === 'source')
  for (const one of ours) {
    const more = joinedTo(original, one)
    const same = theirs.find(({ count }) => count === one.count)
    const all = one.count + (more ? 1 : 0)
    const span = { from: one.from, to: more?.to ?? one.to }
    if (!same && theirs.some(({ count }) => count === all)) continue
    if (
      !same &&
      (total(theirs) === total(ours) ||
        localized.quantities.some(({ value }) => value === one.count || value === all))
    )
      continue
    if (same && (!more || !theirs.includes(same) || others(localized, same) > 0)) continue
    const other = same ?? nearest(left, one, original.text.length / Math.max(1, localized.text.length))
    if (!same && !other && one.count === 1) continue
    losses.push({
      check: 'sources',
      original: passage(original, span),
      localized: passage(localized, other ?? someone),
      why: `“${original.text.slice(span.from, span.to)}” counts ${all}; the localization ${other ? `counts ${other.count}` : 'does not say how many'}.`,
    })
  }
  return losses
}

/** Single sources beside those that are counted. */
const others = ({ tokens }: Reading, counted: SourceCount): number =>
  tokens.filter(({ kind, from, to }) => kind === 'source' && (to <= counted.from || from >= counted.to))
    .length

/** Takes the one that stands where it should. */
function nearest(left: SourceCount[], { from }: SourceCount, scale: number): SourceCount | undefined {
  const [first] = [...left].sort(
    (one, other) => Math.abs(one.from * scale - from) - Math.abs(other.from * scale - from),
  )
  if (first) left.splice(left.indexOf(first), 1)
  return first
}
