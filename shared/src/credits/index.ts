export { addCredit } from './add-credit.ts'
export { changeCredit } from './change-credit.ts'
export { type ContributorMerge, contributorMergeSchema } from './contributor-merge.ts'
export { contributorsById } from './contributors-by-id.ts'
export {
  type AnyRole,
  CONTRIBUTOR_KINDS,
  type Contributor,
  CREDIT_ROLES,
  type Credit,
  type CreditRole,
  contributorSchema,
  creditRoleSchema,
  type OwnRoleName,
  readRole,
} from './credit.ts'
export { creditKey } from './credit-key.ts'
export { type Furniture, followsOriginal, furnitureOf } from './furniture-of.ts'
export {
  GIVEN_BOOK,
  GIVEN_HOUSE,
  type House,
  type HouseBook,
  type KeptStyle,
  type StyleChoice,
} from './house/house-book.ts'
export { styleIn, stylesIn } from './house/style-in.ts'
export type { CreditLanguage } from './languages/credit-language.ts'
export type { HouseStyle } from './languages/house-style.ts'
export { creditLanguageTag } from './languages/index.ts'
export type { Label } from './languages/label.ts'
export { USUAL_ORDER } from './languages/usual-order.ts'
export { loadFurniture } from './load-furniture.ts'
export { moveCredit } from './move-credit.ts'
export { type NameMatch, nameMatchSchema } from './name-match.ts'
export { loadPrinter, loadWords } from './printing/load-printer.ts'
export type { PrintedCredit } from './printing/printed-credit.ts'
export { type Printer, printerOf } from './printing/printer.ts'
export { readCredits } from './read-credits.ts'
export type { CreditReading, ReadCredit, ReadName, Unplaced } from './reading/reading.ts'
export { removeCredit } from './remove-credit.ts'
export { ROLE_MEANINGS } from './roles/index.ts'
export type { OwnRole } from './roles/own-role.ts'
export type { Evidence } from './roles/role-meaning.ts'
export { safetyName } from './safety-name.ts'
export { saysName } from './says-name.ts'
export { NO_HOLDINGS, type Standing } from './standing-around.ts'
export { type Suggestion, suggestionSchema } from './suggestion.ts'
export { type Withheld, type WithheldCredit, withheldSchema } from './withheld-credit.ts'
