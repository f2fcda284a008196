export { type Dateline, falseConversions } from './false-conversions.ts'
export { type Breach, type Mention, RuleFinder } from './find-breaches.ts'
export {
  type ImportedRules,
  importedRulesSchema,
  type NewRule,
  newRuleSchema,
  RULE_KINDS,
  type Rule,
  type RuleKind,
  ruleName,
  ruleSchema,
} from './rule.ts'
