export { auditLines } from './audit-lines.ts'
export { type AuditRow, auditRowSchema, type Subject } from './audit-row.ts'
export { AUDIT_ACTS, AUDIT_WORDS, type AuditAct, auditSentence } from './audit-words.ts'
export { changesBetween } from './changes-between.ts'
