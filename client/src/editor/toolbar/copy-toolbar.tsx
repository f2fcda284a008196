import {
  ArrowDown,
  ArrowUp,
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  Redo2,
  StickyNote,
  Undo2,
} from 'lucide-react'
import { useEffect } from 'react'
import type { PressEvent } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Separator } from 'react-aria-components/Separator'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar } from 'react-aria-components/Toolbar'
import type { Press } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { FieldEditor } from '../field-editor.ts'
import { isNoteKey, NOTE_KEYS } from '../keys/note-keys.ts'
import { toggleNote } from '../keys/toggle-note.ts'
import styles from './copy-toolbar.module.css'
import { keysHere } from './keys-here.ts'
import { useEditorState } from './use-editor-state.ts'

interface Props {
  /** Of the field that has the focus, or had it last. */
  editor: FieldEditor | null
  label?: string
}

const KINDS: { kind: string; label: string; icon: LucideIcon; keys: string }[] = [
  { kind: 'paragraph', label: 'Paragraph', icon: Pilcrow, keys: 'Mod+Alt+0' },
  { kind: 'crosshead', label: 'Crosshead', icon: Heading2, keys: 'Mod+Alt+1' },
  { kind: 'subhead', label: 'Subhead', icon: Heading3, keys: 'Mod+Alt+2' },
  { kind: 'quote', label: 'Quote', icon: Quote, keys: 'Mod+Alt+9' },
  { kind: 'bullet', label: 'Bullet', icon: List, keys: 'Mod+Alt+8' },
  { kind: 'numbered', label: 'Numbered', icon: ListOrdered, keys: 'Mod+Alt+7' },
]

/** What can be done to the copy, one Tab stop; arrows move within it. The keys beside each do the same. */
export function CopyToolbar({ editor, label = 'Copy' }: Props) {
  const here = useEditorState(editor)
  const isOff = !here.isEditable
  const hasBlocks = editor?.field === 'body'
  /** Whoever pressed with a pointer was writing and goes on writing; from the keyboard one may press again. */
  const act =
    (does: (on: FieldEditor) => unknown) =>
    ({ pointerType }: { pointerType: Press['pointerType'] | PressEvent['pointerType'] }) => {
      if (!editor) return
      does(editor)
      if (pointerType !== 'keyboard' && pointerType !== 'virtual') editor.editor.commands.focus()
    }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!editor || !isNoteKey(event)) return
      event.preventDefault()
      editor.editor.commands.focus()
      editor.binding.run(toggleNote)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [editor])
  return (
    <Toolbar aria-label={label} className={styles.toolbar ?? ''}>
      <Group aria-label="Marks" className={styles.group ?? ''}>
        <Toggle
          label="Bold"
          icon={Bold}
          keys={keysHere('Mod+B')}
          isOn={here.bold}
          isOff={isOff}
          onPress={act((on) => on.editor.commands.toggleBold())}
        />
        <Toggle
          label="Italic"
          icon={Italic}
          keys={keysHere('Mod+I')}
          isOn={here.italic}
          isOff={isOff}
          onPress={act((on) => on.editor.commands.toggleItalic())}
        />
        <Toggle
          label="Link"
          icon={Link}
          keys={keysHere('Mod+K')}
          isOn={here.link}
          isOff={isOff}
          onPress={() => editor?.askLink()}
        />
        <Toggle
          label="Note, for colleagues only"
          icon={StickyNote}
          keys={NOTE_KEYS}
          isOn={here.note}
          isOff={isOff}
          onPress={act((on) => on.binding.run(toggleNote))}
        />
      </Group>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <Group aria-label="Kind of block" className={styles.group ?? ''}>
        {KINDS.map(({ kind, label: name, icon, keys }) => (
          <Toggle
            key={kind}
            label={name}
            icon={icon}
            keys={keysHere(keys)}
            isOn={hasBlocks && here.kind === kind}
            isOff={isOff || !hasBlocks}
            onPress={act((on) => on.blocks.setKind(kind))}
          />
        ))}
      </Group>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <Group aria-label="Place" className={styles.group ?? ''}>
        <IconButton
          label="Move up"
          icon={ArrowUp}
          keys="Alt+Up"
          isDisabled={isOff || !hasBlocks}
          onPress={act((on) => on.blocks.move(-1))}
        />
        <IconButton
          label="Move down"
          icon={ArrowDown}
          keys="Alt+Down"
          isDisabled={isOff || !hasBlocks}
          onPress={act((on) => on.blocks.move(1))}
        />
      </Group>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <Group aria-label="Undo" className={styles.group ?? ''}>
        <IconButton
          label="Undo"
          icon={Undo2}
          keys={keysHere('Mod+Z')}
          isDisabled={isOff}
          onPress={act((on) => on.undo())}
        />
        <IconButton
          label="Redo"
          icon={Redo2}
          keys={keysHere('Mod+Shift+Z')}
          isDisabled={isOff}
          onPress={act((on) => on.redo())}
        />
      </Group>
    </Toolbar>
  )
}

interface ToggleProps {
  label: string
  icon: LucideIcon
  keys: string
  isOn: boolean
  isOff: boolean
  onPress: (event: PressEvent) => void
}

function Toggle({ label, icon: Icon, keys, isOn, isOff, onPress }: ToggleProps) {
  return (
    <Tooltip words={label} keys={keys}>
      <ToggleButton
        aria-label={label}
        isSelected={isOn}
        isDisabled={isOff}
        onPress={onPress}
        className={styles.toggle ?? ''}
      >
        <Icon size={17} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
    </Tooltip>
  )
}
