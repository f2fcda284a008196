export { decodeUnicode } from './decode-unicode.ts'
export { FORMATS, type Format, writeFormat } from './formats.ts'
export { bodyOf as htmlOfBody, runOf as htmlOfRun } from './html/body-of.ts'
export { directionOf } from './html/direction-of.ts'
export { escaped } from './html/escaped.ts'
export {
  decodeWire,
  LARGEST_WIRE,
  readWire,
  remarksOn,
  type WireBlock,
  type WireReading,
} from './wire/index.ts'
