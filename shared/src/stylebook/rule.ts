import * as z from 'zod'
import { languageSchema } from '../languages.ts'
import { termKey } from '../terms/term.ts'

/**
 * What a rule of the stylebook is about: a word for which another is said, a phrase that is not used at all, the right
 * spelling of a name, and a name that has its title where it is mentioned first.
 */
export const RULE_KINDS = ['word', 'phrase', 'name', 'title'] as const
export type RuleKind = (typeof RULE_KINDS)[number]

const LONGEST = 200
const form = z.string().trim().min(1).max(LONGEST, `Words have at most ${LONGEST} characters.`)
const forms = z.array(form).max(20, 'A rule has at most 20 forms of each.')

const fields = z.object({
  language: languageSchema,
  kind: z.enum(RULE_KINDS),
  /** What is not written. */
  not: forms.min(1, 'Say which words the rule is about.'),
  /** What is written instead; the first is what one key puts there. */
  say: forms,
  reason: z
    .string()
    .trim()
    .min(1, 'Say why, in a sentence: writers read it.')
    .max(500, 'A reason has at most 500 characters.'),
  /** Also with other endings: "neutralise" and "neutralised". */
  endings: z.boolean(),
  /** Also in what somebody is quoted as saying. */
  inQuotations: z.boolean(),
})

export const newRuleSchema = fields
  .refine(({ kind, say }) => kind === 'phrase' || say.length > 0, 'Say what is written instead.')
  .refine(
    ({ kind, say }) => kind !== 'phrase' || say.length === 0,
    'For a phrase nothing is written instead.',
  )
  .refine(({ not, say }) => !not.some((one) => say.includes(one)), 'The same words cannot be both.')
export type NewRule = z.infer<typeof newRuleSchema>

export const ruleSchema = fields.extend({ id: z.string() })
export type Rule = z.infer<typeof ruleSchema>

/** Rules of the same kind about the same words are one. */
export const ruleName = ({ language, kind, not }: Pick<Rule, 'language' | 'kind' | 'not'>): string =>
  `${language} ${kind} ${not.map(termKey).sort().join('|')}`

/** How many rules a table added, and how many it changed. */
export const importedRulesSchema = z.object({ added: z.int(), changed: z.int() })
export type ImportedRules = z.infer<typeof importedRulesSchema>
