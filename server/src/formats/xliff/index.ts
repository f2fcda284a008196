export { LARGEST_XLIFF, readXliff } from './read-xliff.ts'
export { writeXliff } from './write-xliff.ts'
export type { ReadUnit, WrittenUnit, Xliff } from './xliff.ts'
