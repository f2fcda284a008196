import {
  isAliasEntry,
  isAnnotationEntry,
  isBlockEntry,
  isCreditEntry,
  isFieldEntry,
  isMarkEntry,
} from '@copydesk/shared/copy'

/** The maps of the schema, and who judges what is in them. */
const JUDGES = new Map<string, (key: string, value: unknown, client: number) => boolean>([
  ['blocks', isBlockEntry],
  ['marks', isMarkEntry],
  ['annotations', isAnnotationEntry],
  ['aliases', isAliasEntry],
  ['fields', isFieldEntry],
  ['credits', isCreditEntry],
])

export const isMapRoot = (root: string): boolean => JUDGES.has(root)

/** Whether a map of the schema may hold this value under this key, written by this client. [SY9] */
export function judgeEntry(root: string, key: string, value: unknown, client: number): boolean {
  return JUDGES.get(root)?.(key, value, client) ?? false
}
