export { addCredit } from './add-credit.ts'
export { type CreditChange, changeCredit } from './change-credit.ts'
export {
  type Contributor,
  CREDIT_ROLES,
  type Credit,
  type CreditRole,
  contributorSchema,
  creditRoleSchema,
} from './credit.ts'
export { CREDIT_ATTRIBUTES, type CreditAttribute, creditKey, readCreditKey } from './credit-key.ts'
export { type Furniture, type FurnitureSource, furnitureOf } from './furniture-of.ts'
export type { Dateline, PrintedCredit } from './languages/house-style.ts'
export { hasHouseStyle, houseStyleOf } from './languages/index.ts'
export { type Between, moveCredit } from './move-credit.ts'
export { parseByline } from './parsing/parse-byline.ts'
export { parseCreditLine } from './parsing/parse-credit-line.ts'
export { type DatelineReading, parseDateline } from './parsing/parse-dateline.ts'
export type { CreditReading, ReadCredit, ReadName } from './parsing/reading.ts'
export { printByline } from './print-byline.ts'
export { printCreditLine } from './print-credit-line.ts'
export { printDateline } from './print-dateline.ts'
export { readCredits } from './read-credits.ts'
export { removeCredit } from './remove-credit.ts'
export { ROLE_MEANINGS } from './roles/index.ts'
