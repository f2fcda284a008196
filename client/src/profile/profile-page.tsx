import type { Profile } from '@copydesk/shared/profile'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { getProfile } from '../api/people.ts'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PictureField } from './picture-field.tsx'
import { Portrait } from './portrait.tsx'
import styles from './profile.module.css'
import { ProfileForm } from './profile-form.tsx'
import { ProfileView } from './profile-view.tsx'

/** What colleagues may know of somebody; written by themselves, or by a managing editor. */
export function ProfilePage({ personId }: { personId: string }) {
  const { data: profile, error } = useQuery({
    queryKey: keys.profile(personId),
    queryFn: ({ signal }) => getProfile(personId, signal),
  })
  const name = profile?.name ?? 'Profile'
  useEffect(() => {
    document.title = `${name} · Copydesk`
  }, [name])
  return (
    <Frame label="Profile" bar={<PageBar title={name} />}>
      {profile ? (
        <Somebody profile={profile} />
      ) : (
        error && <EmptyState title="This profile cannot be shown">{saying(error)}</EmptyState>
      )}
    </Frame>
  )
}

function Somebody({ profile }: { profile: Profile }) {
  const { person: me } = useMe()
  const [writing, setWriting] = useState(false)
  const own = profile.person.id === me.id
  return (
    <div className={styles.page}>
      <div className={styles.aside}>
        <Portrait profile={profile} />
        {profile.may.write.allowed && <PictureField profile={profile} />}
      </div>
      <div className={styles.told}>
        {writing ? (
          <ProfileForm profile={profile} onClose={() => setWriting(false)} />
        ) : (
          <>
            <ProfileView profile={profile} />
            {profile.may.write.allowed ? (
              <div className={styles.acts}>
                <Button onPress={() => setWriting(true)}>
                  {own ? 'Change your profile' : 'Change this profile'}
                </Button>
              </div>
            ) : (
              <p className={styles.why}>{profile.may.write.why}</p>
            )}
          </>
        )}
      </div>
    </div>
  )
}
