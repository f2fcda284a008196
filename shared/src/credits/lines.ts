/** Reading in every language, and printing at once in any: for the server, and for a page that was asked to read a line. */
export { houseBookSchema } from './house/house-book-schema.ts'
export { ALL_LANGUAGES } from './languages/all.ts'
export { houseStyleSchema } from './languages/house-style-schema.ts'
export { housePrinter, printerFor } from './printing/printer-for.ts'
export { readByline } from './reading/read-byline.ts'
export { readCreditLine } from './reading/read-credit-line.ts'
export { type DatelineReading, readDateline } from './reading/read-dateline.ts'
export { ownRoleSchema } from './roles/own-role.ts'
