import { isIPv6 } from 'node:net'

/** A house is given a whole /64, and whoever has it has 2^64 addresses: it counts as one. */
const GROUPS_OF_A_HOUSE = 4

/**
 * The place that guesses are counted for: an IPv4 address, however it is written, or the /64 that an IPv6 address is
 * in. What is no address stays as it is.
 */
export function networkOf(told: string): string {
  const address = withoutPort(told.trim().toLowerCase())
  if (!isIPv6(address)) return address
  const groups = groupsOf(address)
  return ipv4Within(groups) ?? `${groups.slice(0, GROUPS_OF_A_HOUSE).map(hex).join(':')}::/64`
}

/** Some proxies say the port too: "192.0.2.1:4711", "[2001:db8::1]:4711". And a zone is a matter of our own machine. */
function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1]
  const bare = bracketed ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address
  return bare.replace(/%.*$/, '')
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  if (dotted) {
    const [, before, ...bytes] = dotted
    const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number)
    return groupsOf(`${before}${hex(a * 256 + b)}:${hex(c * 256 + d)}`)
  }
  const [head = [], tail = []] = address.split('::').map((half) =>
    half
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16)),
  )
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** Of "::ffff:192.0.2.1", which is how a socket for both says 192.0.2.1. */
function ipv4Within(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6)
  if (groups[5] !== 0xffff || groups.slice(0, 5).some((group) => group !== 0)) return null
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

const hex = (group: number): string => group.toString(16)
