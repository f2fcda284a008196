import { CREDIT_ROLES } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'

/**
 * Roles by languages: the cells that are empty. A label is what a language prints; the compiler asks for it. Words are
 * what its lines are read by besides, and nothing asks for them but this.
 */
const gaps: string[] = []
for (const { tag, labels, lexicon, styles } of ALL_LANGUAGES) {
  const { nouns, before, beforeName, opening, after } = lexicon
  for (const role of CREDIT_ROLES) {
    if (!labels[role]) gaps.push(`${tag}: ${role} has no label`)
    const read = [nouns, before, beforeName, opening, after].some((words) => words[role])
    if (!read) gaps.push(`${tag}: ${role} is read only as it is printed`)
  }
  if (styles.length < 2) gaps.push(`${tag}: one house style`)
}
for (const gap of gaps) console.log(gap)
console.log(`${CREDIT_ROLES.length} roles × ${ALL_LANGUAGES.length} languages, ${gaps.length} empty`)
process.exit(gaps.some((gap) => gap.endsWith('has no label')) ? 1 : 0)
