import { saying } from '../api/ask.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

interface Props {
  error: Error
  /** There is a list, from before. */
  isOld: boolean
  className: string | undefined
  onAgain: () => void
}

/** The list could not be asked for. */
export const ListFault = ({ error, isOld, className, onAgain }: Props) => (
  <div className={className}>
    <Notice tone="stop" act={<Button onPress={onAgain}>Try again</Button>}>
      {isOld ? `This list may be old. ${saying(error)}` : saying(error)}
    </Notice>
  </div>
)
