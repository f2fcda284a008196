import type * as Y from 'yjs'
import type { Block } from '../blocks.ts'
import type { Field } from '../schema.ts'
import { FieldView } from './field-view.ts'

/**
 * A field as blocks: a pure and total function of its text, of the map of blocks and of the marks. Whatever stands
 * in the document, this gives something to show, and two documents with the same content give the same.
 */
export const readField = (doc: Y.Doc, field: Field): Block[] => [...new FieldView(doc, field).blocks]
