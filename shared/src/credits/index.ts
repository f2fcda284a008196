export { addCredit } from './add-credit.ts'
export { changeCredit } from './change-credit.ts'
export { type ContributorMerge, contributorMergeSchema } from './contributor-merge.ts'
export {
  CONTRIBUTOR_KINDS,
  type Contributor,
  CREDIT_ROLES,
  type Credit,
  type CreditRole,
  contributorSchema,
  creditRoleSchema,
} from './credit.ts'
export { creditKey } from './credit-key.ts'
export { type Furniture, furnitureOf } from './furniture-of.ts'
export { creditLanguageTag } from './languages/index.ts'
export { loadFurniture } from './load-furniture.ts'
export { moveCredit } from './move-credit.ts'
export { type NameMatch, nameMatchSchema } from './name-match.ts'
export { loadPrinter } from './printing/load-printer.ts'
export type { PrintedCredit } from './printing/printed-credit.ts'
export type { Printer } from './printing/printer.ts'
export { readCredits } from './read-credits.ts'
export type { CreditReading, ReadCredit, ReadName, Unplaced } from './reading/reading.ts'
export { removeCredit } from './remove-credit.ts'
export { ROLE_MEANINGS } from './roles/index.ts'
export type { Evidence } from './roles/role-meaning.ts'
export { type Suggestion, suggestionSchema } from './suggestion.ts'
export { type Withheld, type WithheldCredit, withheldSchema } from './withheld-credit.ts'
