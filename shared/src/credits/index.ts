export { type Contributor, CREDIT_ROLES, type Credit, type CreditRole } from './credit.ts'
