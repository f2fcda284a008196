export { LARGEST_XLIFF, readXliff } from './read-xliff.ts'
export { writeXliff } from './write-xliff.ts'
export type { ReadUnit, Unit, WrittenUnit, Xliff } from './xliff.ts'
