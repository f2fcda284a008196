export { checkTranslation, type TranslatedPair } from './check-translation.ts'
export type { NameForms } from './checks/check.ts'
export { CHECKS, type CheckName, type Finding, type Passage } from './finding.ts'
