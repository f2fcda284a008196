export { redactDocument } from './redact-document.ts'
export * from './redaction.ts'
export { areLongEnough, REDACTED, type WordCutter, wordCutter } from './word-cutter.ts'
