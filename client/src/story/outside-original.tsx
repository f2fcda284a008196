import { LANGUAGES } from '@copydesk/shared/languages'
import type { StoryRow } from '@copydesk/shared/story'

/** "follows Agence Exemple, in French", where the original is another agency's; its address is the link. */
export function OutsideOriginal({
  of: { agency, language, link },
}: {
  of: NonNullable<StoryRow['outsideOriginal']>
}) {
  const words = `${agency}, in ${LANGUAGES[language].english}`
  return (
    <>
      follows{' '}
      {link === '' ? (
        words
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words}
          <span className="only-read"> (opens another page)</span>
        </a>
      )}
    </>
  )
}
