import type { FoundLoss } from '../../finding.ts'
import { ADDRESS, type Reading } from '../../reading/reading.ts'
import { type Check, passage } from '../check.ts'

interface Address {
  address: string
  from: number
  to: number
}

function addressesIn({ text }: Reading): Address[] {
  return [...text.matchAll(ADDRESS)].map((found) => {
    // What ends the sentence does not belong to the address, nor a bracket that opened before it.
    let address = found[0].replace(/[.,;:!?…]+$/, '')
    while (address.endsWith(')') && !address.includes('('))
      address = address.slice(0, -1).replace(/[.,;:!?]+$/, '')
    return { address, from: found.index, to: found.index + address.length }
  })
}

/** The letters of a host may be of either case, and a bare slash at the end says nothing. */
const plainly = ({ address }: Address): string =>
  address.replace(/^[a-z]+:\/\/[^/]+/i, (host) => host.toLowerCase()).replace(/\/$/, '')

/** How far the beginnings are the same: the altered one of several is the likest. */
function likeness(one: string, other: string): number {
  let same = 0
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1
  return same
}

export const links: Check = ({ original, localized }) => {
  const [ours, theirs] = [addressesIn(original), addressesIn(localized)]
  const there = new Set(theirs.map(plainly))
  const here = new Set(ours.map(plainly))
  let left = theirs.filter((other) => !here.has(plainly(other)))
  const losses: FoundLoss[] = []
  for (const one of ours.filter((each) => !there.has(plainly(each)))) {
    const other = left
      .slice(0, 20)
      .sort((a, b) => likeness(b.address, one.address) - likeness(a.address, one.address))[0]
    left = left.filter((each) => each !== other)
    losses.push({
      check: 'link',
      original: passage(original, one),
      localized: passage(localized, other),
      why: other ? `The link should go to ${one.address}.` : `The link to ${one.address} is gone.`,
    })
  }
  for (const other of left)
    losses.push({
      check: 'link',
      original: null,
      localized: passage(localized, other),
      why: `The link to ${other.address} is not in the original.`,
    })
  return losses
}
