import type { Letter } from './mail.ts'

/** @param link with its secret behind a #, which no server and no proxy is told. */
export function invitationLetter(
  to: string,
  { newsroom, inviter, link }: { newsroom: string; inviter: string; link: string },
): Letter {
  return {
    to,
    subject: `${inviter} invites you to ${newsroom}`,
    text: `${inviter} invites you to write at ${newsroom}.

Choose your password here, within seven days:
${link}

The link is for you alone and works once. If you do not know what this is about, you need do nothing.
`,
  }
}

export function passwordLetter(to: string, { newsroom, link }: { newsroom: string; link: string }): Letter {
  return {
    to,
    subject: `A new password for ${newsroom}`,
    text: `Somebody asked for a new password for this address at ${newsroom}.

If it was you, choose one here, within the hour:
${link}

The link works once. If it was not you, you need do nothing: your password stays as it is.
`,
  }
}
