import type { Field } from '@copydesk/shared/copy'
import type { AnyExtension } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Text } from '@tiptap/extension-text'
import { BlockNode } from './block-node.ts'
import type { GoneDecisions } from './block-view.ts'
import { Bold, Italic } from './emphasis-marks.ts'
import { LinkMark } from './link-mark.ts'
import { NoteMark } from './note-mark.ts'

// Asterisks and underscores are characters of the copy: `*urgent*` on a wire is not bold.
/** What a field may hold. Headline and standfirst are one block, the body is many. */
export const copyExtensions = (field: Field, decisions: GoneDecisions | null): AnyExtension[] => [
  Document.extend({ content: field === 'body' ? 'block+' : 'block' }),
  Text,
  BlockNode.configure({ decisions }),
  NoteMark,
  Bold,
  Italic,
  LinkMark,
]
