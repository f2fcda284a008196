/**
 * Which characters an update carries, read without building anything: robots read a hundred thousand a second. Only
 * what robots type is known here (text); for anything else it returns false, and the caller asks Yjs.
 *
 *   update = clients (count client clock struct*)* deletes      struct = info [origin] [right origin] [parent] content
 */
export type Visit = (client: number, from: number, to: number) => void

let bytes: Uint8Array
let at = 0

function varUint(): number {
  let value = 0
  let unit = 1
  for (;;) {
    const byte = bytes[at++] ?? 0
    value += (byte & 0x7f) * unit
    if (byte < 0x80) return value
    unit *= 128
  }
}

const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const KIND = { deleted: 1, text: 4 } as const

export function clocksIn(update: Uint8Array, begin: number, visit: Visit): boolean {
  bytes = update
  at = begin
  const clients = varUint()
  for (let index = 0; index < clients; index++) {
    const structs = varUint()
    const client = varUint()
    const from = varUint()
    let clock = from
    for (let made = 0; made < structs; made++) {
      const info = bytes[at++] ?? 0
      const kind = info & 0x1f
      if (kind !== KIND.text && kind !== KIND.deleted) return false
      if (info & HAS_ORIGIN) skipId()
      if (info & HAS_RIGHT_ORIGIN) skipId()
      if (!(info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) && !skipParent(info)) return false
      const length = varUint()
      clock += length
      // Robots type ASCII: a byte is a character.
      if (kind === KIND.text) at += length
    }
    visit(client, from, clock)
  }
  return true
}

function skipId() {
  varUint()
  varUint()
}

function skipParent(info: number): boolean {
  if (info & 0x20 || varUint() !== 1) return false
  const length = varUint()
  at += length
  return true
}
