import { useState } from 'react'
import styles from './faces.module.css'

interface Props {
  /** Address of a picture. */
  picture: string | null
  signs: string
}

/** A picture over the initials, which stay where it does not come: without a line, or when it was just taken down. */
export function Likeness({ picture, signs }: Props) {
  const [missing, setMissing] = useState<string | null>(null)
  return (
    <>
      <span aria-hidden data-signs={[...signs].length}>
        {signs}
      </span>
      {picture && picture !== missing && (
        <img
          className={styles.picture}
          src={picture}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setMissing(picture)}
        />
      )}
    </>
  )
}
