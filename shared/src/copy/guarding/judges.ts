/*
 * What may stand in the shared document, judged value by value. Each judge takes anything whatever and answers yes
 * or no: what it is asked about comes from strangers. A yes is about the form alone: whether an anchor exists, or who
 * may write, is for those who hold the document.
 */
import { CREDIT_ATTRIBUTES, readCreditKey } from '../../credits/credit-key.ts'
import { BLOCK_ID } from '../block-id.ts'
import { aliasKey, readAlias } from '../marks/aliases.ts'
import { isCount, readOperation } from '../marks/operation.ts'
import { readBlockKey } from '../reading/block-attributes.ts'
import { isJson } from '../reading/json.ts'
import { isOrder } from '../reading/order.ts'
import { isSafeLink } from '../safe-link.ts'
import { readSuggestion, writeSuggestion } from '../suggestions/suggestion.ts'
import { FIELD_LENGTHS } from './field-lengths.ts'

const isWordId = (value: unknown): value is string => typeof value === 'string' && BLOCK_ID.test(value)

/** A kind of a newer schema is let through: it is shown as a plain block. */
const isKindWord = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value)

/** Words of one line, without anything that could break or hide it. */
const isLine = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.length <= longest && value.isWellFormed() && !/\p{Cc}/u.test(value)

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isJson(value)

/** A block's beginning in the text: `{b: id, k: kind}` and nothing else. */
export const isMarker = (value: unknown): boolean =>
  isPlain(value) && Object.keys(value).length === 2 && isWordId(value.b) && isKindWord(value.k)

const BLOCK_ATTRIBUTES: Record<string, (value: unknown) => boolean> = {
  kind: isKindWord,
  gone: (value) => value === true,
  ord: isOrder,
  level: (value) => isCount(value) && value >= 1 && value <= 6,
  media: (value) => isLine(value, 200),
  alt: (value) => isLine(value, 2_000),
  credit: (value) => isLine(value, 500),
  rights: (value) => isLine(value, 500),
  address: isSafeLink,
  of: isIds,
  data: isTableData,
}

export function isBlockEntry(key: string, value: unknown): boolean {
  const parts = readBlockKey(key)
  if (parts === null || !isWordId(parts.id) || !Object.hasOwn(BLOCK_ATTRIBUTES, parts.attribute)) return false
  return BLOCK_ATTRIBUTES[parts.attribute]?.(value) === true
}

/** Of a localized block: which of the original's it translates. */
function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 20 && value.every(isWordId)
}

function isTableData(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 500) return false
  return value.every(
    (row) => Array.isArray(row) && row.length <= 50 && row.every((cell) => isLine(cell, 2_000)),
  )
}

/** A mark operation stands under a key that begins with the client that wrote it. */
export function isMarkEntry(key: string, value: unknown, client: number): boolean {
  const [, prefix] = /^([0-9a-z]{1,11})\.(?:0|[1-9a-z][0-9a-z]{0,10})$/.exec(key) ?? []
  return prefix === client.toString(36) && readOperation(key, value) !== null
}

/** What undo made anew is named by who made it anew. */
export function isAliasEntry(key: string, value: unknown, client: number): boolean {
  const alias = readAlias(key, value)
  return alias !== null && alias.made[0] === client && aliasKey(alias.made) === key
}

/** More stretches than this come from no selection of a person's. */
const MOST_RANGES = 10_000

export function isAnnotationEntry(key: string, value: unknown): boolean {
  if (!isWordId(key) || !isPlain(value)) return false
  if (value.k === 'suggestion') return isSuggestion(key, value)
  if (value.k !== 'source') return false
  const { by, r } = value
  if (typeof by !== 'string' || by === '') return false
  if (!Array.isArray(r) || r.length > MOST_RANGES) return false
  return r.every(
    (range) => Array.isArray(range) && range.length === 3 && range.every(isCount) && range.at(2) !== 0,
  )
}

/** Nothing but what a suggestion of this schema says. */
function isSuggestion(key: string, value: Record<string, unknown>): boolean {
  const read = readSuggestion(key, value)
  if (read === null) return false
  const written = writeSuggestion(read)
  return Object.keys(value).every((name) => name in written || (name === 'o' && value.o === null))
}

export const isFieldEntry = (key: string, value: unknown): boolean =>
  Object.hasOwn(FIELD_LENGTHS, key) && isLine(value, FIELD_LENGTHS[key as keyof typeof FIELD_LENGTHS])

/** `<contributor>|<role>@<attribute>`. */
export function isCreditEntry(key: string, value: unknown): boolean {
  const at = key.lastIndexOf('@')
  const credit = at < 0 ? null : readCreditKey(key.slice(0, at))
  if (credit === null || !isWordId(credit.contributor)) return false
  const attribute = CREDIT_ATTRIBUTES.find((known) => known === key.slice(at + 1))
  if (attribute === undefined) return false
  if (attribute === 'order') return isOrder(value)
  return attribute === 'place' ? isLine(value, 500) : value === true
}
