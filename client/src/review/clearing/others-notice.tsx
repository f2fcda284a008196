import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './clearing-desk.module.css'

interface Props {
  count: number
  /** Null where it could be several. */
  who: string | null
  onShow: () => void
}

/** What others changed is not cleared before it was looked at. */
export function OthersNotice({ count, who, onShow }: Props) {
  if (count === 0) return null
  return (
    <div className={styles.place}>
      <Notice
        tone="stale"
        act={<Button onPress={onShow}>{count === 1 ? 'Show it' : 'Show the next'}</Button>}
      >
        {who ?? 'Somebody'} changed the copy while you read: {count === 1 ? '1 place' : `${count} places`}.
        Look at {count === 1 ? 'it' : 'them'} before you clear the copy.
      </Notice>
    </div>
  )
}
