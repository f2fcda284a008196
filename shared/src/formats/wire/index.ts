export { decodeWire, LARGEST_WIRE } from './decode-wire.ts'
export { readWire } from './read-wire.ts'
export { remarksOn } from './remarks-on.ts'
export type { WireBlock, WireReading } from './wire-reading.ts'
