export { redactDocument } from './redact-document.ts'
export * from './redaction.ts'
export { REDACTED, SHORTEST_WORDS, type WordCutter, wordCutter } from './word-cutter.ts'
