import type { Profile } from '@copydesk/shared/profile'

/** What somebody says of themselves beside what credits print, which is the contributor's. */
export type ProfileRecord = Pick<Profile, 'beat' | 'languages' | 'initials' | 'disclosures'>

export interface PictureRecord {
  /** A square JPEG. */
  bytes: Uint8Array
  /** Changes with the picture. */
  hash: string
}

export interface ProfileStore {
  /** Empty for somebody who has said nothing yet. */
  find(person: string): Promise<ProfileRecord>
  /** Of whoever signs with initials of their own or has a picture: those, and its hash. */
  faces(): Promise<Map<string, { initials: string; hash: string | null }>>
  keep(person: string, profile: ProfileRecord): Promise<void>
  picture(person: string): Promise<PictureRecord | null>
  /** Its hash alone. */
  pictureHash(person: string): Promise<string | null>
  /** In the place of any that there was; null takes it away. */
  keepPicture(person: string, picture: PictureRecord | null, at: Date): Promise<void>
}
