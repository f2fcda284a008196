export { type FoundSourcing, findSourcing } from './find-sourcing.ts'
export * from './source.ts'
export * from './vault.ts'
export { holdsFor, wordsKey } from './words-key.ts'
