import type { Field } from '@copydesk/shared/copy'
import type { AnyExtension } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Text } from '@tiptap/extension-text'
import { BlockNode } from './block-node.ts'
import type { GoneDecisions } from './block-view.ts'
import { LinkMark } from './link-mark.ts'

// Asterisks and underscores are characters of the copy: `*urgent*` on a wire is not bold.
const noRules = { addInputRules: () => [], addPasteRules: () => [] }

/** What a field may hold. Headline and standfirst are one block, the body is many. */
export const copyExtensions = (field: Field, decisions: GoneDecisions | null): AnyExtension[] => [
  Document.extend({ content: field === 'body' ? 'block+' : 'block' }),
  Text,
  BlockNode.configure({ decisions }),
  Bold.extend(noRules),
  Italic.extend(noRules),
  LinkMark,
]
