export { addCredit } from './add-credit.ts'
export { changeCredit } from './change-credit.ts'
export {
  type Contributor,
  CREDIT_ROLES,
  type Credit,
  type CreditRole,
  contributorSchema,
  creditRoleSchema,
} from './credit.ts'
export { creditKey } from './credit-key.ts'
export { type Furniture, furnitureOf } from './furniture-of.ts'
export type { PrintedCredit } from './languages/house-style.ts'
export { hasHouseStyle } from './languages/index.ts'
export { moveCredit } from './move-credit.ts'
export { parseByline } from './parsing/parse-byline.ts'
export { parseCreditLine } from './parsing/parse-credit-line.ts'
export { parseDateline } from './parsing/parse-dateline.ts'
export type { CreditReading, ReadCredit, ReadName } from './parsing/reading.ts'
export { printByline } from './print-byline.ts'
export { printCreditLine } from './print-credit-line.ts'
export { printDateline } from './print-dateline.ts'
export { readCredits } from './read-credits.ts'
export { removeCredit } from './remove-credit.ts'
export { ROLE_MEANINGS } from './roles/index.ts'
