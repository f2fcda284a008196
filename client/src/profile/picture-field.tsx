import type { Profile } from '@copydesk/shared/profile'
import { useId } from 'react'
import { changePicture, removePicture } from '../api/people.ts'
import { Failure } from '../session/failure.tsx'
import { Button, buttonLook } from '../ui/button.tsx'
import styles from './profile.module.css'
import { useProfileAct } from './use-profile-act.ts'

/** Hangs a picture, or takes it down. The server paints it anew: nothing else of the file is kept. */
export function PictureField({ profile: { person, picture } }: { profile: Profile }) {
  const id = useId()
  const hanging = useProfileAct(person.id, (file: Blob | null) =>
    file ? changePicture(person.id, file) : removePicture(person.id),
  )
  return (
    <div className={styles.picture}>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        disabled={hanging.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file may be chosen again after a no.
          target.value = ''
          if (file) hanging.mutate(file)
        }}
      />
      <label htmlFor={id} className={buttonLook()}>
        {hanging.isPending ? 'Reading…' : picture ? 'Another picture' : 'Choose a picture'}
      </label>
      {picture && !hanging.isPending && (
        <Button kind="plain" onPress={() => hanging.mutate(null)}>
          Take it down
        </Button>
      )}
      <p className={styles.why}>PNG, JPEG or WebP, up to 5 MB. Only the middle square is kept.</p>
      <Failure thrown={hanging.error} />
    </div>
  )
}
